package org.waymark.wider;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Period;
import org.waymark.id.SchoolId;
import org.waymark.id.SurveyId;
import org.waymark.internal.PlainValue;

/**
 * A survey, asked once: who was asked, how many answered, and how often each answer was given. It holds no answer of anybody:
 * only counts. Small groups can still give people away, so a table of a survey goes out through disclosure control only.
 */
@Value.Immutable
@PlainValue
public sealed interface SurveyRound extends WithSurveyRound, Period, Open permits ImmutableSurveyRound {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    SurveyId id();

    /** What it is called. */
    String title();

    /** Who was asked. */
    RespondentGroup respondents();

    /** The school; absent if it went across schools. */
    Optional<SchoolId> school();

    /** The first day on which it could be answered. */
    @Override
    LocalDate from();

    /** The last day on which it could be answered, included. */
    @Override
    LocalDate to();

    /** How many were asked; absent if nobody knows, as with an open link. */
    OptionalInt invited();

    /** How many answered. */
    int responded();

    /** The items, in the order of the form. */
    List<SurveyItem> items();

    /**
     * How many of a hundred who were asked answered, with 12 significant digits, rounded half up; absent if nobody was asked or
     * nobody knows how many were.
     */
    default Optional<BigDecimal> responseRate() {
        return invited().orElse(0) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * responded())
                        .divide(BigDecimal.valueOf(invited().getAsInt()), new MathContext(12, RoundingMode.HALF_UP)));
    }

    /** Finds the item with this code; of two under one code the first. */
    default Optional<SurveyItem> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Refuses negative counts. */
    @Value.Check
    default void check() {
        if (responded() < 0 || invited().orElse(0) < 0) {
            throw new IllegalArgumentException("the counts of a SurveyRound must not be negative");
        }
    }

    /** Builds a {@link SurveyRound}; not thread-safe. */
    final class Builder extends ImmutableSurveyRound.Builder {

        Builder() {}

        /** Equal to {@code id(SurveyId.of(id))}. */
        public Builder id(String id) {
            return id(SurveyId.of(id));
        }

        /** Equal to {@code respondents(RespondentGroup.of(respondents))}. */
        public Builder respondents(String respondents) {
            return respondents(RespondentGroup.of(respondents));
        }

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }
    }
}
