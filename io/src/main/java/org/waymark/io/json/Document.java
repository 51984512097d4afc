package org.waymark.io.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Open;

/**
 * One kind of document: an envelope around a value.
 *
 * @param <T> the type of the value
 */
public final class Document<T extends Open> {

    private final String format;
    private final Table<T, ?> table;
    private final Migrations migrations;

    Document(String format, Table<T, ?> table) {
        this(format, table, Migrations.PUBLISHED);
    }

    private Document(String format, Table<T, ?> table, Migrations migrations) {
        if (table.fields().stream().anyMatch(field -> Envelope.NAMES.contains(field.name()))) {
            throw new IllegalStateException(table.name() + " has a field with a name of the envelope");
        }
        this.format = format;
        this.table = table;
        this.migrations = migrations;
    }

    /** This kind of document, read from older versions by these steps. */
    Document<T> migrating(Migrations steps) {
        return new Document<>(format, table, steps);
    }

    /** The fields beside the envelope. */
    Table<T, ?> table() {
        return table;
    }

    /** The name of the format, such as {@code waymark/caseload}. */
    public String format() {
        return format;
    }

    /** Reads the document that these bytes are. */
    public Reading<T> read(byte[] bytes) {
        return Json.reader().read(bytes, 0, bytes.length, this::top);
    }

    /**
     * Reads the document that this stream holds to its end, whatever its size; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Reading<T> read(InputStream stream) {
        return read(stream, Long.MAX_VALUE);
    }

    /**
     * Reads the document that this stream holds to its end; the stream stays open.
     *
     * @param most the most bytes that it may have
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Reading<T> read(InputStream stream, long most) {
        return Json.reader().read(stream, most, this::top);
    }

    /**
     * Writes a document; the stream stays open.
     *
     * @param pretty whether it is indented over many lines, or one line
     * @throws IllegalArgumentException if the value holds what no document can carry
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void write(T value, OutputStream stream, boolean pretty) {
        Json.write(stream, pretty, out -> write(value, out));
    }

    /** Writes the document where the output stands. */
    void write(T value, Out out) {
        out.startObject();
        out.name(Envelope.FORMAT);
        out.text(format);
        out.name(Envelope.VERSION);
        out.text(Envelope.CURRENT);
        table.writeFields(value, out, Envelope.NAMES);
        out.endObject();
    }

    @Nullable
    T top(In in) {
        try {
            return current(in);
        } catch (OldVersion old) {
            return new Migrating(format, migrations).read(in, old, this::current);
        }
    }

    private @Nullable T current(In in) {
        return table.read(in, new Envelope(format, migrations));
    }
}
