package org.waymark.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The kinds of field: required, optional, with a default, lists and maps. */
final class Fields {

    private Fields() {}

    /** A field with one value. Subclasses say when there is one. */
    private abstract static class One<T, B, V> extends Field<T, B> {
        private final BiConsumer<B, V> setter;
        private final Codec<V> codec;

        One(Spec spec, boolean required, BiConsumer<B, V> setter, Codec<V> codec) {
            super(spec, required, false, codec);
            this.setter = setter;
            this.codec = codec;
        }

        abstract @Nullable V valueOf(T value);

        @Override
        void write(T value, Out out) {
            V held = valueOf(value);
            if (held != null) {
                out.name(name());
                codec.write(held, out);
            }
        }

        @Override
        boolean read(In in, B builder) {
            V read = codec.read(in);
            if (read == null) {
                return false;
            }
            setter.accept(builder, read);
            return true;
        }
    }

    static <T, B, V> Field<T, B> required(
            Field.Spec spec, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return new One<T, B, V>(spec, true, setter, codec) {
            @Override
            V valueOf(T value) {
                return getter.apply(value);
            }
        };
    }

    static <T, B, V> Field<T, B> optional(
            Field.Spec spec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return new One<T, B, V>(spec, false, setter, codec) {
            @Override
            @Nullable
            V valueOf(T value) {
                return getter.apply(value).orElse(null);
            }
        };
    }

    static <T, B> Field<T, B> optionalInt(
            Field.Spec spec, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
        return new One<T, B, Integer>(spec, false, setter, NumberCodec.WHOLE) {
            @Override
            @Nullable
            Integer valueOf(T value) {
                OptionalInt held = getter.apply(value);
                return held.isPresent() ? held.getAsInt() : null;
            }
        };
    }

    static <T, B, V> Field<T, B> withDefault(
            Field.Spec spec, V otherwise, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return new Defaulted<T, B, V>(spec, value -> otherwise, getter, setter, codec) {
            @Override
            boolean writeDefault(Out out) {
                codec.write(otherwise, out);
                return true;
            }
        };
    }

    /** A field whose default depends on the others. */
    static <T, B, V> Field<T, B> withComputedDefault(
            Field.Spec spec, Function<T, V> otherwise, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return new Defaulted<>(spec, otherwise, getter, setter, codec);
    }

    private static class Defaulted<T, B, V> extends One<T, B, V> {
        private final Function<T, V> otherwise;
        private final Function<T, V> getter;

        Defaulted(
                Field.Spec spec,
                Function<T, V> otherwise,
                Function<T, V> getter,
                BiConsumer<B, V> setter,
                Codec<V> codec) {
            super(spec, false, setter, codec);
            this.otherwise = otherwise;
            this.getter = getter;
        }

        @Override
        @Nullable
        V valueOf(T value) {
            V held = getter.apply(value);
            return held.equals(otherwise.apply(value)) ? null : held;
        }
    }

    static <T, B, K, V> Field<T, B> map(
            Field.Spec spec, Function<T, Map<K, V>> getter, BiConsumer<B, Map<K, V>> setter, Codec<Map<K, V>> codec) {
        return new One<T, B, Map<K, V>>(spec, false, setter, codec) {
            @Override
            @Nullable
            Map<K, V> valueOf(T value) {
                Map<K, V> held = getter.apply(value);
                return held.isEmpty() ? null : held;
            }
        };
    }

    static <T, B, V> Field<T, B> list(
            Field.Spec spec, Function<T, List<V>> getter, BiConsumer<B, V> adder, Codec<V> codec) {
        return new Items<>(spec, getter, adder, codec);
    }

    private static final class Items<T, B, V> extends Field<T, B> {
        private final Function<T, List<V>> getter;
        private final BiConsumer<B, V> adder;
        private final Codec<V> codec;

        Items(Spec spec, Function<T, List<V>> getter, BiConsumer<B, V> adder, Codec<V> codec) {
            super(spec, false, true, codec);
            this.getter = getter;
            this.adder = adder;
            this.codec = codec;
        }

        @Override
        void write(T value, Out out) {
            List<V> items = getter.apply(value);
            if (items.isEmpty()) {
                return;
            }
            out.name(name());
            out.startList();
            for (V item : items) {
                codec.write(item, out);
            }
            out.endList();
        }

        @Override
        boolean read(In in, B builder) {
            if (!in.is(JsonToken.START_ARRAY)) {
                in.wrongType("a list");
                return false;
            }
            boolean sound = true;
            int number = 0;
            for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
                in.enterItem(number++);
                sound &= readItem(in, token, builder);
                in.leave();
            }
            return sound;
        }

        private boolean readItem(In in, @Nullable JsonToken token, B builder) {
            if (token == JsonToken.VALUE_NULL) {
                in.fault(Rules.NULL, "must not be null: a list holds values only", "Leave the item out.");
                return false;
            }
            V item = codec.read(in);
            if (item == null) {
                return false;
            }
            adder.accept(builder, item);
            return true;
        }
    }
}
