package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.TaxonomyRef;
import org.waymark.internal.PlainValue;
import org.waymark.rating.Perspective;

/**
 * By which rules a record becomes a history: one stream of ratings a target.
 *
 * <p>The default sees everything, as known by the latest entry, in the perspective of the school, with corrections and agreed
 * results in the place of what they replace.
 */
@Value.Immutable
@PlainValue
public sealed interface HistoryPolicy extends WithHistoryPolicy, Open permits ImmutableHistoryPolicy {

    /** The default policy. */
    HistoryPolicy DEFAULT = builder().build();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The last day that is seen: ratings observed later do not exist. Absent to see all. */
    Optional<LocalDate> asOf();

    /**
     * The last day of knowledge: what was recorded later does not exist, a correction included. The day of {@link
     * org.waymark.rating.Rating#recordedAt()} is taken in UTC; a rating without it counts as known on the day on which it was
     * seen. Absent to know all.
     */
    Optional<LocalDate> asKnownOn();

    /** Whose ratings are seen; the school's by default. */
    @Value.Default
    default Perspective perspective() {
        return Perspective.SCHOOL;
    }

    /** Which links between ratings are followed; all of them by default. */
    @Value.Default
    default Reading reading() {
        return Reading.AS_AGREED;
    }

    /** The taxonomy by which needs are grouped into areas; absent for the one that the library ships. */
    Optional<TaxonomyRef> taxonomy();

    /** Builds a {@link HistoryPolicy}; not thread-safe. */
    final class Builder extends ImmutableHistoryPolicy.Builder {

        Builder() {}
    }
}
