package org.waymark.scoring.attention;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.due.DueSettings;
import org.waymark.due.StatutoryRules;
import org.waymark.internal.PlainValue;

/**
 * What a school may set about its list. No source fixes these thresholds: the defaults are choices of the library, each with its
 * reason, and the list says what it found rather than how bad it is.
 */
@Value.Immutable
@PlainValue
public sealed interface AttentionSettings extends WithAttentionSettings permits ImmutableAttentionSettings {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the settings that hold unless a school says otherwise. */
    static AttentionSettings standard() {
        return builder().build();
    }

    /** Which kinds of reasons are looked for, the most urgent first; empty for all of them. */
    List<AttentionKind> kinds();

    /** The kinds that are looked for in the order of the list: {@link #kinds()}, or all in their own order if none is named. */
    default List<AttentionKind> order() {
        return kinds().isEmpty() ? List.of(AttentionKind.values()) : kinds();
    }

    /** What is due when; {@link DueSettings#standard()} by default. */
    @Value.Default
    default DueSettings due() {
        return DueSettings.standard();
    }

    /** The statutory deadlines; those of England by default, {@link StatutoryRules#none()} for none. */
    @Value.Default
    default StatutoryRules rules() {
        return StatutoryRules.england();
    }

    /**
     * For how many cycles a target must not have gained to be listed as stalled: the parameter {@code n} of {@code
     * sequence.stalled}. 2 by default, as there: one cycle without a gain is usual.
     */
    @Value.Default
    default int stalledCycles() {
        return 2;
    }

    /**
     * After how many weeks without a view of the pupil the lack of one in this academic year is a reason. 12 by default, about a
     * term and as long as a target may go without a rating ({@link DueSettings#ratingWeeks()}): in September nobody has been
     * heard yet in the new year, and that is no reason to talk.
     */
    @Value.Default
    default int voiceWeeks() {
        return 12;
    }

    /**
     * How many weeks of sessions are looked back over, up to the day. 12 by default, about a term: long enough for a count that a
     * school makes once a term, short enough that it is still about now.
     */
    @Value.Default
    default int supportWeeks() {
        return 12;
    }

    /** Below which share of sessions delivered support is a reason. 0.75 by default: one session in four may fall out. */
    @Value.Default
    default double supportShare() {
        return 0.75;
    }

    /**
     * Of how many sessions it must be known what became of them. 4 by default: with fewer, a single session that fell out is
     * below three in four.
     */
    @Value.Default
    default int supportSessions() {
        return 4;
    }

    /** Refuses kinds that stand twice, a share outside 0 to 1, and numbers that count nothing. */
    @Value.Check
    default void check() {
        if (kinds().stream().distinct().count() != kinds().size()) {
            throw new IllegalArgumentException("the kinds of AttentionSettings must stand each once");
        }
        if (stalledCycles() < 1 || supportWeeks() < 1 || supportSessions() < 1 || voiceWeeks() < 0) {
            throw new IllegalArgumentException("the cycles, weeks and sessions of AttentionSettings must be at least 1,"
                    + " and the weeks without a voice 0 or more");
        }
        if (!(supportShare() >= 0 && supportShare() <= 1)) {
            throw new IllegalArgumentException("the share of AttentionSettings must be from 0 to 1");
        }
    }

    /** Builds {@link AttentionSettings}; not thread-safe. */
    final class Builder extends ImmutableAttentionSettings.Builder {

        Builder() {}
    }
}
