package org.waymark.code;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * One code of a code set: what it means, when it was in use, and which official code it stands for.
 */
@Value.Immutable
@PlainValue
public sealed interface CodeEntry extends WithCodeEntry, Open permits ImmutableCodeEntry {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code as it is written. */
    String code();

    /** What it means, in a few words. */
    String label();

    /** The first day on which it was in use; absent if it has been in use for as long as anybody asks. */
    Optional<LocalDate> from();

    /** The last day on which it was in use; absent while it is. */
    Optional<LocalDate> to();

    /** For a local code, the official code that it stands for; absent for an official code. */
    Optional<String> mapsTo();

    /** What a user of the code should know. */
    Optional<String> note();

    /** Returns a code that is in use. */
    static CodeEntry of(String code, String label) {
        return builder().code(code).label(label).build();
    }

    /** Whether the code was in use on this day. */
    default boolean isOn(LocalDate day) {
        return !from().map(day::isBefore).orElse(false)
                && !to().map(day::isAfter).orElse(false);
    }

    /** Builds a {@link CodeEntry}; not thread-safe. */
    final class Builder extends ImmutableCodeEntry.Builder {

        Builder() {}
    }
}
