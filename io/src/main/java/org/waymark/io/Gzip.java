package org.waymark.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Packs what is written. The same content gives the same bytes on the same JDK: no time stands in them. */
final class Gzip {

    private static final int BLOCK = 1 << 16;

    private Gzip() {}

    /** Whether the name of the file asks for gzip. */
    static boolean isNamed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Writes what the body writes, packed or as it is; the stream stays open. */
    static void write(OutputStream stream, boolean packed, Consumer<OutputStream> body) {
        if (!packed) {
            body.accept(stream);
            return;
        }
        try {
            GZIPOutputStream gzip = new GZIPOutputStream(stream, BLOCK);
            body.accept(gzip);
            gzip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be written", failed);
        }
    }
}
