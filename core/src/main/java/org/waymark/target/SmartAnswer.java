package org.waymark.target;

import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/** One criterion of a {@link SmartCheck}, and why. It holds nothing that the target says. */
@Value.Immutable
@PlainValue
public sealed interface SmartAnswer permits ImmutableSmartAnswer {

    /** The criterion. */
    SmartCriterion criterion();

    /** Whether it is met. */
    SmartVerdict verdict();

    /** The reason as a stable key, such as {@code time-bound.no-aim}, for a label in another language. */
    String key();

    /** The reason in plain English. */
    String reason();
}
