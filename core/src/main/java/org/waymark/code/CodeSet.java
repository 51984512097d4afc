package org.waymark.code;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.CodeSetRef;
import org.waymark.internal.PlainValue;

/**
 * A dated, sourced set of codes. What is published under one {@link #ref()} never changes.
 */
@Value.Immutable
@PlainValue
public sealed interface CodeSet extends WithCodeSet, Open permits ImmutableCodeSet {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the set, such as {@code sen-type}, and its version. */
    CodeSetRef ref();

    /** What the codes are codes of. */
    String title();

    /** Where the codes come from: a document, a school, a vendor. */
    String source();

    /** The codes, in the order of the source. No code stands twice. */
    List<CodeEntry> entries();

    /** Finds the entry of a code as it is written; absent if the set does not hold it. */
    default Optional<CodeEntry> find(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Refuses a code that stands twice. */
    @Value.Check
    default void check() {
        long distinct = entries().stream().map(CodeEntry::code).distinct().count();
        if (distinct != entries().size()) {
            throw new IllegalArgumentException("a CodeSet must not hold a code twice");
        }
    }

    /** Builds a {@link CodeSet}; not thread-safe. */
    final class Builder extends ImmutableCodeSet.Builder {

        Builder() {}

        /** Equal to {@code ref(CodeSetRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(CodeSetRef.parse(ref));
        }

        /** Adds a code that is in use; equal to {@code addEntries(CodeEntry.of(code.code(), label))}. */
        public Builder add(Code code, String label) {
            return addEntries(CodeEntry.of(code.code(), label));
        }

        /** Adds a code that is in use, with what a user of it should know. */
        public Builder add(Code code, String label, String note) {
            return addEntries(CodeEntry.of(code.code(), label).withNote(note));
        }
    }
}
