package org.waymark.io.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were taken from a stream. */
public final class Counted extends FilterInputStream {

    private long count;

    /** Counts from 0. */
    public Counted(InputStream stream) {
        super(stream);
    }

    /** How many bytes were taken. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        count += octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(wanted);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
