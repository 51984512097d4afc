package org.waymark.wider;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Period;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Mark;

/**
 * What an indicator showed for a pupil over a period, or the reason why there is nothing. Zero is a value.
 */
@Value.Immutable
@PersonalValue
public sealed interface IndicatorValue extends WithIndicatorValue, Period, Personal, Open
        permits ImmutableIndicatorValue {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the indicator, one of the same outcome. */
    String indicator();

    /** The first day of the period. */
    @Override
    LocalDate from();

    /** The last day of the period, included. */
    @Override
    LocalDate to();

    /**
     * What it showed: usually a quantity; a point if the school looks at a scale of its own; absent with its reason if there is
     * nothing.
     */
    Mark value();

    /** Returns a quantity over a period. */
    static IndicatorValue of(String indicator, LocalDate from, LocalDate to, BigDecimal value) {
        return builder()
                .indicator(indicator)
                .from(from)
                .to(to)
                .value(Mark.quantity(value))
                .build();
    }

    @Override
    default String redacted() {
        return "IndicatorValue[redacted]";
    }

    /** Builds a {@link IndicatorValue}; not thread-safe. */
    final class Builder extends ImmutableIndicatorValue.Builder {

        Builder() {}
    }
}
