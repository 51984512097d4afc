package org.waymark.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.finding.Severity;
import org.waymark.internal.PlainValue;
import org.waymark.internal.Texts;

/** What a rule says about itself: enough to list it, to switch it, and to explain what it found. */
@Value.Immutable
@PlainValue
public sealed interface RuleInfo extends WithRuleInfo permits ImmutableRuleInfo {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id, such as {@code rating.off-scale}: {@code family.name} for a rule of the library, {@code
     * namespace:family.name} for anybody else's. It never changes and never means something else.
     */
    String id();

    /** How bad a finding is unless a profile says otherwise. */
    Severity severity();

    /** Whether the rule is on unless a profile says otherwise; true by default. */
    @Value.Default
    default boolean enabled() {
        return true;
    }

    /** What is wrong when the rule finds something, in a few words: the message of its findings. */
    String title();

    /** When exactly it finds something, and when it keeps still; the title if that says it all. */
    @Value.Default
    default String checks() {
        return title();
    }

    /** What to do about a finding; absent if that is plain. */
    Optional<String> remedy();

    /** Refuses an id that cannot name a rule. */
    @Value.Check
    default void check() {
        Texts.name("the id of a RuleInfo", id());
    }

    /** Builds a {@link RuleInfo}; not thread-safe. */
    final class Builder extends ImmutableRuleInfo.Builder {

        Builder() {}
    }
}
