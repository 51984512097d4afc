package org.waymark.io.json;

import java.io.ByteArrayOutputStream;

/** Collects one line, so that what fails half-way is not written. Forgets a large line's room when it begins the next. */
final class LineBuffer extends ByteArrayOutputStream {

    private static final int ROOM = 1 << 14;
    private static final int LARGE = 1 << 20;

    LineBuffer() {
        super(ROOM);
    }

    @Override
    public synchronized void reset() {
        super.reset();
        if (buf.length > LARGE) {
            buf = new byte[ROOM];
        }
    }
}
