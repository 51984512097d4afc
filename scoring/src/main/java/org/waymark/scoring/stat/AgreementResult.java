package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A coefficient of agreement: {@code (observed - expected) / (1 - expected)}, at most 1, below 0 where raters agree less than
 * chance would.
 *
 * <p>Show the observed agreement beside it: where nearly all ratings fall in one category, kappa can be low although the
 * raters hardly ever differ (Feinstein and Cicchetti 1990: 85 % agreement both times, kappa 0.70 and 0.32).
 */
public class AgreementResult extends StatResult {

    /** The figures of a result; a negative standard error is none. */
    record Figures(
            double coefficient,
            double observed,
            double expected,
            double se,
            double quantile,
            int subjects,
            int paired) {}

    private final String name;
    private final Figures figures;

    AgreementResult(String name, @Nullable Undefined undefined, Figures figures) {
        super(undefined);
        this.name = name;
        this.figures = figures;
    }

    /**
     * Returns the coefficient.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public final double coefficient() {
        return figure("coefficient", figures.coefficient);
    }

    /** Returns the observed agreement, weighted if there are weights, 0 to 1; empty if nothing was rated twice. */
    public final OptionalDouble observed() {
        return figures.paired == 0 ? OptionalDouble.empty() : OptionalDouble.of(figures.observed);
    }

    /** Returns the agreement that chance alone would give, 0 to 1; empty if nothing was rated twice. */
    public final OptionalDouble expected() {
        return figures.paired == 0 ? OptionalDouble.empty() : OptionalDouble.of(figures.expected);
    }

    /** Returns the standard error; empty if there is no coefficient or there are too few subjects for one. */
    public final OptionalDouble se() {
        return isDefined() && figures.se >= 0 ? OptionalDouble.of(figures.se) : OptionalDouble.empty();
    }

    /** Returns the lower limit of the interval, not cut off at -1; empty without a standard error. */
    public final OptionalDouble lower() {
        return limit(-1);
    }

    /** Returns the upper limit of the interval, not cut off at 1; empty without a standard error. */
    public final OptionalDouble upper() {
        return limit(1);
    }

    private OptionalDouble limit(int sign) {
        return se().isPresent()
                ? OptionalDouble.of(figures.coefficient + sign * figures.quantile * figures.se)
                : OptionalDouble.empty();
    }

    /** Returns how many subjects have a rating, after any were left out. */
    public final int subjects() {
        return figures.subjects;
    }

    /** Returns how many subjects have at least two. */
    public final int rated() {
        return figures.paired;
    }

    @Override
    public final String toString() {
        return name + "[" + text("coefficient=" + figures.coefficient) + ", observed="
                + (figures.paired == 0 ? "none" : Double.toString(figures.observed)) + ", subjects=" + rated() + "]";
    }
}
