package org.waymark.data;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value: text, number, truth value, list, object, or null. Immutable; lists and objects keep their order, and
 * numbers keep their digits ({@code 1.10} is not {@code 1.1}).
 *
 * <p>Nobody knows what a value holds, so none prints it.
 */
public sealed interface Data {

    /** The JSON null: a value that is there and says nothing. */
    Data NULL = Null.INSTANCE;

    /** Returns this text. */
    static Data of(String text) {
        return new Text(text);
    }

    /** Returns this number, with its digits as they are. */
    static Data of(BigDecimal number) {
        return new Decimal(number);
    }

    /** Returns this whole number. */
    static Data of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** Returns this truth value. */
    static Data of(boolean flag) {
        return new Flag(flag);
    }

    /** Returns a list of these values, in this order. */
    static Data listOf(Data... values) {
        return new Items(List.of(values));
    }

    /** Returns an object with these fields, in the order of the map. */
    static Data objectOf(Map<String, Data> fields) {
        return new Fields(fields);
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Data {
        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /**
     * A number.
     *
     * @param value the number; {@code 1.0} and {@code 1.00} are two different values
     */
    record Decimal(BigDecimal value) implements Data {
        @Override
        public String toString() {
            return "Decimal[redacted]";
        }
    }

    /**
     * A truth value.
     *
     * @param value true or false
     */
    record Flag(boolean value) implements Data {
        @Override
        public String toString() {
            return "Flag[redacted]";
        }
    }

    /**
     * A list.
     *
     * @param values the values, in order
     */
    record Items(List<Data> values) implements Data {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Items[redacted]";
        }
    }

    /**
     * An object.
     *
     * @param values the fields by name, in order
     */
    record Fields(Map<String, Data> values) implements Data {
        /** Copies the map and keeps its order. */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return "Fields[redacted]";
        }
    }

    /** The JSON null. */
    enum Null implements Data {
        /** The only one. */
        INSTANCE
    }
}
