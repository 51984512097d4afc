package org.waymark.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.id.ProgrammeId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PersonalValue;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;
import org.waymark.vocabulary.Concept;

/**
 * What an open target of a transferred record could go on as at the receiving school. A suggestion: the receiving school decides
 * whether it goes on.
 */
@Value.Immutable
@PersonalValue
public sealed interface Continuation extends Personal permits ImmutableContinuation {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The target, as it came. */
    Target target();

    /**
     * What its concept is in the words of the receiving programme: the concept itself if it is in use there, otherwise what
     * replaces it, several if it was split. Empty if it has no concept or nothing there stands for it.
     */
    List<Concept> concepts();

    /** How the receiving school words the first of these; absent if there is none. */
    Optional<String> wording();

    /** The words of the receiving programme; absent if it has none. */
    Optional<VocabularyRef> vocabulary();

    /** The receiving programme. */
    ProgrammeId programme();

    /** Whether the receiving school works with the scale of the target; if not, a successor needs another one. */
    boolean scaleHolds();

    /** The day. */
    LocalDate on();

    /**
     * Returns the draft of a successor under the shared term: same kind, concept, area, subject, statement, criterion, scale, aim,
     * weights and levels; in the words of the receiving programme, set on the day, going on from the target. Its baseline and
     * responsible adult, and the decision on the old target, are for the receiving school to add. Absent unless exactly one concept
     * stands for the old one and the scale holds.
     */
    default Optional<Target> draft(TargetId id) {
        if (concepts().size() != 1 || !scaleHolds()) {
            return Optional.empty();
        }
        Target old = target();
        return Optional.of(Target.builder()
                .id(id)
                .kind(old.kind())
                .concept(concepts().get(0).id())
                .vocabulary(vocabulary())
                .area(old.area())
                .subject(old.subject())
                .statement(old.statement())
                .criterion(old.criterion())
                .scale(old.scale())
                .aim(old.aim())
                .importance(old.importance())
                .difficulty(old.difficulty())
                .levels(old.levels())
                .setOn(on())
                .programme(programme())
                .predecessor(old.id())
                .status(TargetStatus.DRAFT, on())
                .build());
    }

    @Override
    default String redacted() {
        return "Continuation[redacted]";
    }

    /** Builds a {@link Continuation}; not thread-safe. */
    final class Builder extends ImmutableContinuation.Builder {

        Builder() {}
    }
}
