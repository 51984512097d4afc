package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.id.ConceptId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PersonalValue;
import org.waymark.target.Achievement;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetStatus;

/** What a measure may know of a target besides its ratings, on the day of the history. No text of the target. */
@Value.Immutable
@PersonalValue
public sealed interface TargetFacts extends WithTargetFacts, Personal permits ImmutableTargetFacts {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the target; absent for a history from plain values. */
    Optional<TargetId> id();

    /** What it is for; personal unless said otherwise. */
    @Value.Default
    default TargetKind kind() {
        return TargetKind.PERSONAL;
    }

    /** Its status; active unless said otherwise. */
    @Value.Default
    default TargetStatus status() {
        return TargetStatus.ACTIVE;
    }

    /** How it goes or went; absent if nobody said. */
    Optional<Achievement> achievement();

    /** Who set it; absent if nobody said. */
    Optional<TargetSource> setBy();

    /** The concept; absent if it has none. */
    Optional<ConceptId> concept();

    /** The version of the vocabulary in whose words it was set; absent if nobody said. */
    Optional<VocabularyRef> vocabulary();

    /** How much it matters, 0 to 3; absent if unweighted. */
    OptionalInt importance();

    /** How hard it is thought to be, 0 to 3; absent if unweighted. */
    OptionalInt difficulty();

    /** The day on which written levels for every point of the scale were fixed; absent if there are none. */
    Optional<LocalDate> levelsFixedOn();

    @Override
    default String redacted() {
        return "TargetFacts[redacted]";
    }

    /** Builds a {@link TargetFacts}; not thread-safe. */
    final class Builder extends ImmutableTargetFacts.Builder {

        Builder() {}
    }
}
