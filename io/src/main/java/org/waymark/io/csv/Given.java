package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values of one line of a table, by column. Each was read by the kind of its own column. */
final class Given {

    private final Map<Field<?, ?>, Object> values;

    private final List<String> symbols = new ArrayList<>();

    Given(Map<Field<?, ?>, Object> values) {
        this.values = values;
    }

    /** Notes that a symbol in this column was read as a missing number. */
    void noteSymbol(String column) {
        symbols.add(column);
    }

    /** The columns in which a symbol was read as a missing number. */
    List<String> symbols() {
        return symbols;
    }

    /** The value of a column that is never empty. */
    <T> T one(Field<?, T> field) {
        return Objects.requireNonNull(maybe(field).orElse(null), "a required cell was read before");
    }

    /** The value of a column; absent if its cell is empty or the table has no such column. */
    @SuppressWarnings("unchecked") // the value was read by the kind of this very field
    <T> Optional<T> maybe(Field<?, T> field) {
        return Optional.ofNullable((T) values.get(field));
    }
}
