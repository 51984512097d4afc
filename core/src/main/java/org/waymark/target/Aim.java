package org.waymark.target;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Mark;

/**
 * Where a target is to be and by when.
 */
@Value.Immutable
@PersonalValue
public sealed interface Aim extends WithAim, Personal, Open permits ImmutableAim {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The mark to reach, on the scale of the target. */
    Mark mark();

    /** The day by which. */
    LocalDate by();

    /** Returns the aim to reach this point by this day. */
    static Aim of(String point, LocalDate by) {
        return builder().mark(Mark.point(point)).by(by).build();
    }

    @Override
    default String redacted() {
        return "Aim[redacted]";
    }

    /** Builds a {@link Aim}; not thread-safe. */
    final class Builder extends ImmutableAim.Builder {

        Builder() {}
    }
}
