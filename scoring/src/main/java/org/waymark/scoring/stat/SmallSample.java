package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * The factor J that takes the upward bias of few data out of a standardised difference (Hedges 1981, Journal of Educational
 * Statistics 6:107-128). It lies between 0 and 1 and rises with the degrees of freedom; with one or none there is no such
 * factor.
 */
final class SmallSample {

    private SmallSample() {}

    /** {@code Γ(df/2) / (√(df/2) Γ((df-1)/2))}. */
    static OptionalDouble exact(double df) {
        return df > 1
                ? OptionalDouble.of(1 / (GammaRatio.delta((df - 1) / 2, 0.5) * Math.sqrt(df / 2)))
                : OptionalDouble.empty();
    }

    /** {@code 1 - 3 / (4 df - 1)}. */
    static OptionalDouble approximate(double df) {
        return df > 1 ? OptionalDouble.of(1 - 3 / (4 * df - 1)) : OptionalDouble.empty();
    }

    /** A figure times a factor, where both exist. */
    static OptionalDouble times(OptionalDouble factor, OptionalDouble figure) {
        return factor.isPresent() && figure.isPresent()
                ? OptionalDouble.of(factor.getAsDouble() * figure.getAsDouble())
                : OptionalDouble.empty();
    }

    static OptionalDouble times(OptionalDouble factor, double figure) {
        return times(factor, OptionalDouble.of(figure));
    }
}
