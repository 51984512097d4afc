package org.waymark.io.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.io.source.Unreadable;

/**
 * A document on its way to the parser: ends with {@link Unreadable} where the bytes are no UTF-8 any more, or too many. The bytes
 * before that place are handed over first, so that the parser knows the line.
 */
final class CheckedStream extends FilterInputStream {

    private final Utf8Check check = new Utf8Check();
    private final long most;
    private long count;
    private boolean bad;

    CheckedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (bad) {
            throw notUtf8();
        }
        int read = in.read(bytes, from, length);
        if (read < 0) {
            if (!check.isComplete()) {
                throw notUtf8();
            }
            return read;
        }
        count += read;
        if (count > most) {
            throw new Unreadable(
                    Rules.LIMIT,
                    "has more than " + most + " bytes",
                    "Write the records as NDJSON, or raise the limit if the document is trusted.");
        }
        int first = check.firstBad(bytes, from, from + read);
        if (first < 0) {
            return read;
        }
        bad = true;
        if (first == from) {
            throw notUtf8();
        }
        return first - from;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] block = new byte[(int) Math.min(wanted, 8192)];
        return Math.max(0, read(block, 0, block.length));
    }

    static Unreadable notUtf8() {
        return new Unreadable(
                Rules.ENCODING, "is not UTF-8 from here on", "Save the document as UTF-8, without a byte order mark.");
    }
}
