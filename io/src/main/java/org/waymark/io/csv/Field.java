package org.waymark.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.id.PupilId;

/**
 * A column of a table of records, in both directions.
 *
 * @param kind how its values stand in cells
 * @param column how it is written
 */
record Field<V, T>(CellKind<T> kind, Column<Line<V>> column) {

    /** The column that every table of records begins with. */
    static <V> Field<V, PupilId> pupil() {
        CellKind<PupilId> kind = CellKind.id(PupilId::of);
        return new Field<>(
                kind,
                new Column<>(
                        "pupil",
                        "The id of the pupil in the embedding system, or a pseudonym.",
                        kind.type(),
                        true,
                        Content.PLAIN,
                        line -> kind.write().apply(line.pupil())));
    }

    /** A column that is never empty. */
    static <V, T> Field<V, T> needed(String name, String description, CellKind<T> kind, Function<V, T> get) {
        return of(name, description, kind, true, line -> kind.write().apply(get.apply(line)));
    }

    /** A column that may be empty. */
    static <V, T> Field<V, T> maybe(String name, String description, CellKind<T> kind, Function<V, Optional<T>> get) {
        return of(
                name,
                description,
                kind,
                false,
                line -> get.apply(line).map(kind.write()).orElse(""));
    }

    /** A column of lists; no list at all is an empty cell. */
    static <V, T> Field<V, List<T>> several(
            String name, String description, CellKind<T> kind, Function<V, List<T>> get) {
        return maybe(
                name,
                description,
                CellKind.several(kind),
                line -> Optional.of(get.apply(line)).filter(list -> !list.isEmpty()));
    }

    private static <V, T> Field<V, T> of(
            String name, String description, CellKind<T> kind, boolean required, Function<V, String> cell) {
        return new Field<>(
                kind,
                new Column<>(
                        name, description, kind.type(), required, Content.PLAIN, line -> cell.apply(line.value())));
    }

    /** Returns this column as one that is only written if somebody asks for it. */
    Field<V, T> holding(Content content) {
        return new Field<>(
                kind,
                new Column<>(
                        column.name(), column.description(), column.type(), column.required(), content, column.cell()));
    }

    String name() {
        return column.name();
    }
}
