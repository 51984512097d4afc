package org.waymark.io.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), one member after another, and believes nothing: a length or checksum that is wrong, an end that comes
 * too early, bytes after the end and growth beyond the limits each end the reading with {@link Unreadable}. Zeros after the last
 * member are padding.
 *
 * <p>The one of the JDK drops what follows the first member if it is not sound, or not yet there; a caseload would end early and
 * nobody would know.
 */
final class Gunzip extends InputStream {

    static final int MAGIC_1 = 0x1F;
    static final int MAGIC_2 = 0x8B;

    /** As far as this a source may grow whatever the ratio: small files of one repeated line are no attack. */
    static final long GRACE = 16L << 20;

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int BLOCK = 1 << 15;

    private final InputStream stream;
    private final long most;
    private final int ratio;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[BLOCK];
    private int next;
    private int filled;
    private long taken;
    private long unpacked;
    private boolean inMember;
    private boolean begun;

    Gunzip(InputStream stream, long most, int ratio) {
        this.stream = stream;
        this.most = most;
        this.ratio = ratio;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inMember && !nextMember()) {
                return -1;
            }
            int read = inflate(bytes, from, length);
            if (read > 0) {
                checksum.update(bytes, from, read);
                unpacked += read;
                checkGrowth();
                return read;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw damaged();
            } else if (inflater.needsInput()) {
                if (next == filled && !fill()) {
                    throw cutOff();
                }
                inflater.setInput(packed, next, filled - next);
                next = filled;
            }
        }
    }

    private int inflate(byte[] bytes, int from, int length) throws Unreadable {
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException broken) {
            throw damaged();
        }
    }

    private void checkGrowth() throws Unreadable {
        if (unpacked > most) {
            throw new Unreadable(
                    "gzip.limit",
                    "unpacks to more than " + most + " bytes",
                    "Split the file, or raise the limit if its maker is trusted.");
        }
        if (unpacked > GRACE && unpacked / ratio > taken) {
            throw new Unreadable(
                    "gzip.limit",
                    "unpacks to more than " + ratio + " times its size",
                    "Pack the file anew, or raise the limit if its maker is trusted.");
        }
    }

    /** Moves into the next member; false at the end of the stream. */
    private boolean nextMember() throws IOException {
        int first = begun ? afterPadding() : octet();
        if (begun && first < 0) {
            return false;
        }
        if (first != MAGIC_1 || required() != MAGIC_2 || required() != DEFLATE) {
            throw damaged();
        }
        header();
        inflater.reset();
        checksum.reset();
        inMember = true;
        begun = true;
        return true;
    }

    private void header() throws IOException {
        int flags = required();
        if ((flags & RESERVED) != 0) {
            throw damaged();
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(required() | required() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
    }

    private void endMember() throws IOException {
        next -= inflater.getRemaining();
        long check = littleEndian();
        long size = littleEndian();
        if (check != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw damaged();
        }
        inMember = false;
    }

    private long littleEndian() throws IOException {
        return required() | (long) required() << 8 | (long) required() << 16 | (long) required() << 24;
    }

    private int afterPadding() throws IOException {
        int first = octet();
        if (first != 0) {
            return first;
        }
        while (first == 0) {
            first = octet();
        }
        if (first >= 0) {
            throw damaged();
        }
        return first;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private void skipText() throws IOException {
        for (int octet = required(); octet != 0; ) {
            octet = required();
        }
    }

    private int required() throws IOException {
        int octet = octet();
        if (octet < 0) {
            throw cutOff();
        }
        return octet;
    }

    private int octet() throws IOException {
        return next < filled || fill() ? packed[next++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        int read = stream.read(packed, 0, packed.length);
        next = 0;
        filled = Math.max(read, 0);
        taken += filled;
        return read > 0;
    }

    private static Unreadable damaged() {
        return new Unreadable("gzip.damaged", "is not sound gzip from here on", "Get the file again, or pack it anew.");
    }

    private static Unreadable cutOff() {
        return new Unreadable(
                "gzip.cut-off", "ends before the packed data do", "Get the whole file: it was probably cut off.");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stream.close();
    }
}
