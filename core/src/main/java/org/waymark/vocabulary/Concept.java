package org.waymark.vocabulary;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.internal.PlainValue;

/**
 * Something that the schools of a vocabulary agreed to mean the same by. It is not a target: a target says what one pupil is
 * to do, how it will be known, and by when.
 */
@Value.Immutable
@PlainValue
public sealed interface Concept extends WithConcept, Open permits ImmutableConcept {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, such as {@code shared:relationships/repair}; it never changes. */
    ConceptId id();

    /** The strand that it stands under. */
    StrandId strand();

    /** What it is called in the shared language. */
    String title();

    /** What is meant by it; absent if the title says it all. */
    Optional<String> definition();

    /** What the schools agreed to look for; empty if nothing is agreed yet. Ratings under a concept without agreed criteria can be grouped, not compared. */
    List<String> criteria();

    /** What it looks like at some levels. */
    List<LevelExample> examples();

    /** Small steps, in order; usually empty. */
    List<Step> steps();

    /** Whether it is kept for old records only; false by default. */
    @Value.Default
    default boolean retired() {
        return false;
    }

    /** For a retired concept, what to use instead; empty if nothing replaces it. */
    List<ConceptId> replacedBy();

    /** Returns a concept in use with nothing but its names. */
    static Concept of(String id, String strand, String title) {
        return builder().id(id).strand(strand).title(title).build();
    }

    /** Finds the step with this code. */
    default Optional<Step> step(String code) {
        return steps().stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The step that comes after the one with this code; absent after the last one, and if there is no such step. */
    default Optional<Step> stepAfter(String code) {
        return steps().stream()
                .dropWhile(step -> !step.code().equals(code))
                .skip(1)
                .findFirst();
    }

    /** Refuses a step that stands twice: nobody could say what comes after it. */
    @Value.Check
    default void check() {
        if (steps().stream().map(Step::code).distinct().count() != steps().size()) {
            throw new IllegalArgumentException("a Concept must not hold a step twice");
        }
    }

    /** Builds a {@link Concept}; not thread-safe. */
    final class Builder extends ImmutableConcept.Builder {

        Builder() {}

        /** Equal to {@code id(ConceptId.of(id))}. */
        public Builder id(String id) {
            return id(ConceptId.of(id));
        }

        /** Equal to {@code strand(StrandId.of(strand))}. */
        public Builder strand(String strand) {
            return strand(StrandId.of(strand));
        }

        /** Adds a small step after those that are there. */
        public Builder step(String code, String title) {
            return addSteps(Step.of(code, title));
        }

        /** Equal to {@code addReplacedBy(ConceptId.of(replacement))}. */
        public Builder addReplacedBy(String replacement) {
            return addReplacedBy(ConceptId.of(replacement));
        }

        /** Retires the concept in favour of another; for a concept that was split use {@link #addReplacedBy(String)}. */
        public Builder retiredFor(String replacement) {
            return retired(true).addReplacedBy(ConceptId.of(replacement));
        }
    }
}
