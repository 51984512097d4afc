package org.waymark.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.io.json.Field.Spec;

/** Collects the lines of a {@link Table}. */
final class TableBuilder<T extends Open, B> {

    final String name;
    final Class<T> javaType;
    final Supplier<B> start;
    final Function<B, T> finish;
    final List<Field<T, B>> fields = new ArrayList<>();

    TableBuilder(String name, Class<T> javaType, Supplier<B> start, Function<B, T> finish) {
        this.name = name;
        this.javaType = javaType;
        this.start = start;
        this.finish = finish;
    }

    <V> TableBuilder<T, B> required(String field, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return required(Spec.of(field), getter, setter, codec);
    }

    <V> TableBuilder<T, B> required(Spec field, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(Fields.required(field, getter, setter, codec));
    }

    <V> TableBuilder<T, B> optional(
            String field, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return optional(Spec.of(field), getter, setter, codec);
    }

    <V> TableBuilder<T, B> optional(
            Spec field, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(Fields.optional(field, getter, setter, codec));
    }

    TableBuilder<T, B> optionalInt(String field, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
        return add(Fields.optionalInt(Spec.of(field), getter, setter));
    }

    <V> TableBuilder<T, B> withDefault(
            String field, V otherwise, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(Fields.withDefault(Spec.of(field), otherwise, getter, setter, codec));
    }

    /** A field whose default depends on the others. */
    <V> TableBuilder<T, B> withComputedDefault(
            String field, Function<T, V> otherwise, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(Fields.withComputedDefault(Spec.of(field), otherwise, getter, setter, codec));
    }

    <V> TableBuilder<T, B> list(String field, Function<T, List<V>> getter, BiConsumer<B, V> adder, Codec<V> codec) {
        return add(Fields.list(Spec.of(field), getter, adder, codec));
    }

    <K, V> TableBuilder<T, B> map(
            String field, Function<T, Map<K, V>> getter, BiConsumer<B, Map<K, V>> setter, Codec<Map<K, V>> codec) {
        return add(Fields.map(Spec.of(field), getter, setter, codec));
    }

    /** Ends the table with what every open type has. */
    Table<T, B> open(BiConsumer<B, Map<String, Data>> extensions, BiConsumer<B, Map<String, Data>> unknown) {
        return new Table<>(this, extensions, unknown);
    }

    private TableBuilder<T, B> add(Field<T, B> field) {
        fields.add(field);
        return this;
    }
}
