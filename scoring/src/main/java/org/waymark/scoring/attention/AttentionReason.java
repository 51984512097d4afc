package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.due.DueItem;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.measure.Labels;

/** One reason to talk about a pupil, with everything that it is about: the same reason for three targets is one with three matters. */
@Value.Immutable
@PersonalValue
public sealed interface AttentionReason extends Personal permits ImmutableAttentionReason {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What kind of reason. */
    AttentionKind kind();

    /**
     * What exactly, as a key that never changes: the key of the {@link DueItem#what()} for what is overdue, such as {@code
     * cycle.rating}; the code of the kind otherwise.
     */
    String what();

    /** What it is about, the longest first; never empty. */
    List<AttentionMatter> matters();

    /** Whether it is a statutory deadline. */
    @Value.Default
    default boolean isStatutory() {
        return false;
    }

    /** What is due, in English and for whoever has no label for it; absent for what is not due. */
    Optional<String> title();

    /** What to do about it, likewise. */
    Optional<String> todo();

    /** Since when the longest of its matters is so. */
    default LocalDate since() {
        return matters().get(0).since();
    }

    /** For how many days the longest of its matters has been so. */
    default long days() {
        return matters().get(0).days();
    }

    /** The targets that it is about, each once; empty if it is about none. */
    default List<TargetId> targets() {
        return matters().stream()
                .flatMap(matter -> matter.target().stream())
                .distinct()
                .toList();
    }

    /** The key of the sentence in a label pack. */
    default String key() {
        return kind() == AttentionKind.OVERDUE ? "attention.due." + what() : "attention." + what();
    }

    /** The key of what to do next in a label pack. */
    default String todoKey() {
        return key() + ".todo";
    }

    /** What is so, in the words of {@code labels}: no id, no name. Not meant to be parsed. */
    default String toText(Labels labels) {
        return AttentionWords.sentence(labels, this);
    }

    /** What to do next, in the words of {@code labels}. */
    default String todo(Labels labels) {
        return AttentionWords.todo(labels, this);
    }

    /** Refuses a reason that is about nothing. */
    @Value.Check
    default void check() {
        if (matters().isEmpty()) {
            throw new IllegalArgumentException("an AttentionReason must be about something");
        }
    }

    /** The kind alone. */
    @Override
    default String redacted() {
        return "AttentionReason[" + kind() + "]";
    }

    /** Builds an {@link AttentionReason}; not thread-safe. */
    final class Builder extends ImmutableAttentionReason.Builder {

        Builder() {}
    }
}
