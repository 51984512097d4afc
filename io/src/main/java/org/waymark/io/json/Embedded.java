package org.waymark.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Open;
import org.waymark.scale.Mark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * One type as it stands in the middle of somebody else's document. What is a document of its own keeps its envelope there, so
 * that it says of itself what it is; everything else is written as inside a caseload.
 *
 * @param <V> the type
 */
public final class Embedded<V> {

    private final Class<V> type;
    private final BiConsumer<V, Out> write;
    private final Reader<V> read;

    private interface Reader<V> {
        @Nullable
        V at(In in);
    }

    private Embedded(Class<V> type, BiConsumer<V, Out> write, Reader<V> read) {
        this.type = type;
        this.write = write;
        this.read = read;
    }

    /** Every type that has a table, and the mark. */
    public static List<Embedded<?>> all() {
        List<Embedded<?>> all = new ArrayList<>();
        Set<Class<?>> documents = new HashSet<>();
        for (Document<?> document : Documents.ALL) {
            all.add(of(document));
            documents.add(document.table().javaType());
        }
        for (Table<?, ?> table : AllTables.all()) {
            if (documents.add(table.javaType())) {
                all.add(of(table));
            }
        }
        all.add(new Embedded<>(Mark.class, Codecs.MARK::write, Codecs.MARK::read));
        return all;
    }

    private static <T extends Open> Embedded<T> of(Document<T> document) {
        return new Embedded<>(document.table().javaType(), document::write, document::top);
    }

    private static <T extends Open> Embedded<T> of(Table<T, ?> table) {
        return new Embedded<>(table.javaType(), table::write, table::read);
    }

    /** The type. */
    public Class<V> type() {
        return type;
    }

    /**
     * Writes a value where the generator stands.
     *
     * @throws IllegalArgumentException if the value holds what no document can carry
     */
    public void write(V value, JsonGenerator generator) {
        write.accept(value, new Out(generator));
    }

    /** Reads the value at which the parser stands, and leaves the parser at its last token. */
    public Reading<V> read(JsonParser parser) {
        return Json.readHere(parser, read::at);
    }
}
