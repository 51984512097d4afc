package org.waymark.io.json;

/**
 * One line of a field table. What it means, whom it is about and who may see it stands in {@link FieldNotes}.
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

    Field(Spec spec, boolean required, boolean list, Codec<?> codec) {
        this.name = spec.name;
        this.attribute = spec.attribute;
        this.since = spec.since;
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

    /** Writes the value that an absent field has; false, and nothing, if it has none or it depends on other fields. */
    boolean writeDefault(Out out) {
        return false;
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

        private Spec(String name, String attribute, String since) {
            this.name = name;
            this.attribute = attribute;
            this.since = since;
        }

        static Spec of(String name) {
            return new Spec(name, name, "1.0");
        }

        /** The attribute has another name than the field. */
        Spec holding(String attribute) {
            return new Spec(name, attribute, since);
        }

        /** The field came with this version of the format. */
        Spec since(String version) {
            return new Spec(name, attribute, version);
        }
    }
}
