package org.waymark.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Collects one line, so that what fails half-way is not written. */
final class LineBuffer extends ByteArrayOutputStream {

    /** Moves the line to the stream, with a line feed after it. */
    void endLine(OutputStream stream) {
        write('\n');
        try {
            writeTo(stream);
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be written", failed);
        }
        reset();
    }
}
