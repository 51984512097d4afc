package org.waymark.scoring.attention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.id.PupilId;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.subject.Facets;

/** One pupil to talk about, and why. */
@Value.Immutable
@PersonalValue
public sealed interface AttentionItem extends Personal permits ImmutableAttentionItem {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The pupil. */
    PupilId pupil();

    /** School, programme, year, need and so on of the pupil on the day of the list. */
    @Value.Default
    default Facets facets() {
        return Facets.none();
    }

    /** The reasons, the most urgent first: by the kinds of the settings, statutory ones first, then the longest. Never empty. */
    List<AttentionReason> reasons();

    /** The first reason of this kind; absent if there is none. */
    default Optional<AttentionReason> find(AttentionKind kind) {
        return reasons().stream().filter(reason -> reason.kind() == kind).findFirst();
    }

    /** The reasons and what to do about each, in the words of {@code labels}, two lines each: no id, no name. */
    default String toText(Labels labels) {
        return reasons().stream()
                .map(reason -> reason.toText(labels) + "\n  " + reason.todo(labels))
                .collect(Collectors.joining("\n"));
    }

    /** Refuses a pupil without a reason. */
    @Value.Check
    default void check() {
        if (reasons().isEmpty()) {
            throw new IllegalArgumentException("an AttentionItem must have a reason");
        }
    }

    /** How many reasons there are. */
    @Override
    default String redacted() {
        return "AttentionItem[" + reasons().size() + " reasons]";
    }

    /** Builds an {@link AttentionItem}; not thread-safe. */
    final class Builder extends ImmutableAttentionItem.Builder {

        Builder() {}
    }
}
