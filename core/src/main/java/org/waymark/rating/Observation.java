package org.waymark.rating;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Mark;

/**
 * One observation of a series.
 */
@Value.Immutable
@PersonalValue
public sealed interface Observation extends WithObservation, Personal, Open permits ImmutableObservation {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The number of the session, counted over the whole series; gaps are sessions that did not take place. */
    int session();

    /** What was observed, or the reason why nothing was. */
    Mark mark();

    /** The day; absent if only the session is known. */
    Optional<LocalDate> on();

    @Override
    default String redacted() {
        return "Observation[redacted]";
    }

    /** Returns what was observed in a session whose day nobody noted. */
    static Observation of(int session, Mark mark) {
        return builder().session(session).mark(mark).build();
    }

    /** Builds a {@link Observation}; not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {

        Builder() {}
    }
}
