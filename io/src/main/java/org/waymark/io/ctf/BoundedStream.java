package org.waymark.io.ctf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception where a document, or one piece of it, is too large. Closing it does not close the source. */
final class BoundedStream extends FilterInputStream {

    /** The document goes beyond a limit. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large");
        }
    }

    private long all;
    private long piece;

    BoundedStream(InputStream source) {
        super(source);
    }

    /** Begins another piece of markup. */
    void nextPiece() {
        piece = 0;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        if (octet >= 0) {
            count(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws TooLarge {
        all += read;
        piece += read;
        if (all > XmlLimits.BYTES || piece > XmlLimits.TOKEN) {
            throw new TooLarge();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the source belongs to whoever opened it
    }
}
