package org.waymark.due;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/**
 * A pack of statutory deadlines. Law changes and differs by country: each rule says from when it holds and where it is laid down,
 * and a caller can hand in a pack of its own, or one of these with a rule more. No advice: the sources decide.
 */
@Value.Immutable
@PlainValue
public sealed interface StatutoryRules extends WithStatutoryRules permits ImmutableStatutoryRules {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** No deadlines at all. */
    static StatutoryRules none() {
        return builder().title("None").build();
    }

    /** The deadlines for education, health and care plans in England since September 2014. */
    static StatutoryRules england() {
        return EnglandRules.PACK;
    }

    /** What the pack is called. */
    String title();

    /** Deadlines from one event to another. */
    List<StatutoryRule> rules();

    /** Deadlines before a move to the next phase. */
    List<PhaseTransferRule> phaseTransfers();

    /** Builds {@link StatutoryRules}; not thread-safe. */
    final class Builder extends ImmutableStatutoryRules.Builder {

        Builder() {}
    }
}
