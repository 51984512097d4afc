package org.waymark.plan;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Period;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * How many sessions were planned and delivered from one day to another, for a school that counts and does not write down each. It
 * stands for all sessions of its days.
 */
@Value.Immutable
@PersonalValue
public sealed interface DeliveryCount extends WithDeliveryCount, Period, Personal, Open permits ImmutableDeliveryCount {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included. */
    @Override
    LocalDate to();

    /** How many were planned. */
    int planned();

    /** How many were delivered. */
    int delivered();

    /** How many minutes were delivered, all together; absent if nobody said, and then as many as were planned for each. */
    OptionalInt minutes();

    @Override
    default String redacted() {
        return "DeliveryCount[redacted]";
    }

    /** Builds a {@link DeliveryCount}; not thread-safe. */
    final class Builder extends ImmutableDeliveryCount.Builder {

        Builder() {}
    }
}
