package org.waymark.io.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.waymark.data.Data;

/** JSON that is no document of Waymark, as other doors have it: settings, metadata. The same limits hold. */
public final class DataText {

    private DataText() {}

    /**
     * Reads one value; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Reading<Data> read(InputStream stream) {
        return Json.reader().read(stream, DataCodec.ANY::read);
    }

    /**
     * Writes a value, pretty, objects sorted by name; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Data value, OutputStream stream) {
        Json.write(stream, true, out -> DataCodec.ANY.write(value, out));
    }

    /**
     * Writes a value in one line, objects sorted by name; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void writeLine(Data value, OutputStream stream) {
        Json.write(stream, false, out -> DataCodec.ANY.write(value, out));
    }
}
