package org.waymark.wider;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * How long something could have happened: an amount and what it is counted in.
 */
@Value.Immutable
@PersonalValue
public sealed interface Exposure extends WithExposure, Personal, Open permits ImmutableExposure {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How many; zero if there was no time at all. */
    BigDecimal amount();

    /** Of what. */
    ExposureUnit unit();

    /** Returns this amount of this unit. */
    static Exposure of(long amount, ExposureUnit unit) {
        return builder().amount(BigDecimal.valueOf(amount)).unit(unit).build();
    }

    /** Refuses a negative amount. */
    @Value.Check
    default void check() {
        if (amount().signum() < 0) {
            throw new IllegalArgumentException("the amount of an Exposure must not be negative");
        }
    }

    @Override
    default String redacted() {
        return "Exposure[redacted]";
    }

    /** Builds a {@link Exposure}; not thread-safe. */
    final class Builder extends ImmutableExposure.Builder {

        Builder() {}

        /** Equal to {@code unit(ExposureUnit.of(unit))}. */
        public Builder unit(String unit) {
            return unit(ExposureUnit.of(unit));
        }
    }
}
