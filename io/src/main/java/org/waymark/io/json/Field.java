package org.waymark.io.json;

import java.util.Optional;
import org.waymark.code.Audience;

/**
 * One line of a field table.
 *
 * @param <T> the type that has the field
 * @param <B> the builder of that type
 */
abstract class Field<T, B> {

    private final String name;
    private final String attribute;
    private final boolean required;
    private final boolean list;
    private final Codec<?> codec;
    private final String since;
    private final Optional<Audience> audience;

    Field(Spec spec, boolean required, boolean list, Codec<?> codec) {
        this.name = spec.name;
        this.attribute = spec.attribute;
        this.since = spec.since;
        this.audience = spec.audience;
        this.required = required;
        this.list = list;
        this.codec = codec;
    }

    /** The name in a document. */
    final String name() {
        return name;
    }

    /** The attribute of the type that it holds; nearly always the same word. */
    final String attribute() {
        return attribute;
    }

    /** Whether a document must have it. */
    final boolean isRequired() {
        return required;
    }

    /** Whether it holds a list of what the codec reads. */
    final boolean isList() {
        return list;
    }

    /** How its value, or each item of its list, is read and written. */
    final Codec<?> codec() {
        return codec;
    }

    /** The first version of the format that has it. */
    final String since() {
        return since;
    }

    /** Who may see it; absent if whoever may see the object may see the field. */
    final Optional<Audience> audience() {
        return audience;
    }

    /** Writes name and value, or nothing if there is no value or it is the default. */
    abstract void write(T value, Out out);

    /** Reads the value at which the input stands into the builder; false if it had a fault, which is then noted. */
    abstract boolean read(In in, B builder);

    /** What every kind of field has. */
    static final class Spec {
        private final String name;
        private final String attribute;
        private final String since;
        private final Optional<Audience> audience;

        Spec(String name, String attribute, String since, Optional<Audience> audience) {
            this.name = name;
            this.attribute = attribute;
            this.since = since;
            this.audience = audience;
        }

        static Spec of(String name) {
            return new Spec(name, name, "1.0", Optional.empty());
        }

        /** The attribute has another name than the field. */
        Spec holding(String attribute) {
            return new Spec(name, attribute, since, audience);
        }

        /** The field is for these people only. */
        Spec seenBy(Audience audience) {
            return new Spec(name, attribute, since, Optional.of(audience));
        }
    }
}
