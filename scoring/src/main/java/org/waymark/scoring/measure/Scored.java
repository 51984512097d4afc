package org.waymark.scoring.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/** A headline and what belongs beside it. */
@Value.Immutable
@PersonalValue
public sealed interface Scored extends Score, WithScored, Personal, Open permits ImmutableScored {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The one thing that the score says. */
    Headline headline();

    /** An interval around a headline number; absent if the measure has none. */
    Optional<Interval> interval();

    /** Further named figures, in the order of the measure. Each is finite. */
    Map<String, Double> figures();

    /** How many ratings, targets or observations the score used; the measure says which. */
    @Value.Default
    default int used() {
        return 0;
    }

    /** How many it would have used, had they had a mark. */
    @Value.Default
    default int missing() {
        return 0;
    }

    /** What was measured from, in the numbers of the scale; absent if the measure has no such thing. */
    Optional<BigDecimal> baseline();

    /** The latest mark, in the numbers of the scale; absent if the measure has no such thing. */
    Optional<BigDecimal> latest();

    /** Reasons for care. */
    List<Caveat> caveats();

    /** The headline as a number; absent if it is a category or yes or no. */
    default OptionalDouble number() {
        return headline() instanceof Headline.Numeric number
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    /** Refuses a figure that is not finite. */
    @Value.Check
    default void check() {
        for (double figure : figures().values()) {
            if (!Double.isFinite(figure)) {
                throw new IllegalArgumentException("a figure of a score must be finite; leave it out instead");
            }
        }
    }

    /** The headline and its interval, such as {@code 0.92 [0.78, 1]}: nothing that says whose score it is. */
    @Override
    default String redacted() {
        return headline() + interval().map(interval -> " " + interval).orElse("");
    }

    /** Builds a {@link Scored}; not thread-safe. */
    final class Builder extends ImmutableScored.Builder {

        Builder() {}

        /** Adds a further figure. */
        public Builder figure(String name, double value) {
            return putFigures(name, value);
        }
    }
}
