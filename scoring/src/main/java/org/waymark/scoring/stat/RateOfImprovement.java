package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The rate of improvement in curriculum-based measurement: by how much the score of short weekly probes grows in a week, by each of the ways that are
 * in use.
 *
 * <table>
 *   <caption>The ways, for probes in the order of their weeks</caption>
 *   <tr><th>figure</th><th>definition</th></tr>
 *   <tr><td>ols</td><td>slope of least squares, the one to report; its error is {@code SEE / sqrt(Sxx)}</td></tr>
 *   <tr><td>theilSen</td><td>median of all slopes; one wild probe does not bend it</td></tr>
 *   <tr><td>twoPoint</td><td>(last score - first score) / weeks between them</td></tr>
 *   <tr><td>medianOfThree</td><td>(median of the last three - median of the first three) / weeks from first to last; from six probes on</td></tr>
 *   <tr><td>tukeyMedianX</td><td>(median of the last third - median of the first third) / weeks between their median weeks; a remainder of 1 goes to the
 *       middle third, one of 2 to the outer ones; from three probes on</td></tr>
 *   <tr><td>tukeyNumberOfWeeksMinusOne</td><td>the same difference divided by the weeks from first to last, as scored by hand</td></tr>
 * </table>
 *
 * <p>On a straight line ols, theilSen, twoPoint and tukeyMedianX give its slope. MedianOfThree and tukeyNumberOfWeeksMinusOne give less, since the
 * medians are closer together than the ends: 1.2 for 1.5 over six weeks. They are here to reproduce reports made by hand.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>fewer than two probes: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all in one week: undefined, {@link Undefined#NO_SPREAD};
 *   <li>two probes: no errors;
 *   <li>several probes in one week stand in the order in which they are given;
 *   <li>a probe of which week or score is missing is left out; the others keep their week.
 * </ul>
 *
 * <p>Caveats: over a few weeks a rate is mostly noise: always show its error. Probes of uneven difficulty add to it, and so does reading the same passage twice. The errors
 * take the probes as independent.
 *
 * <p>References: Deno SL (1985), Curriculum-based measurement: the emerging alternative, Exceptional Children 52:219-232. Fuchs LS, Fuchs D, Hamlett CL, Walz
 * L, Germann G (1993), Formative evaluation of academic progress: how much growth can we expect?, School Psychology Review 22:27-48. Christ TJ (2006),
 * Short-term estimates of growth using curriculum-based measurement of oral reading fluency, School Psychology Review 35:128-133.
 */
public final class RateOfImprovement {

    private static final RateOfImprovement DEFAULTS = new RateOfImprovement();

    private RateOfImprovement() {}

    /** Returns the calculator; it has no conventions to set, for a result carries them side by side. */
    public static RateOfImprovement withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the rates of some probes.
     *
     * @param weeks when they were taken; parts of a week are fine
     * @param scores what they came to
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result of(double[] weeks, double[] scores) {
        OlsSlope.Result line = OlsSlope.withDefaults().of(weeks, scores);
        return new Result(line, line.isDefined() ? Probes.inOrder(weeks, scores) : Probes.NONE);
    }

    /** Returns the rates of some probes; one with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] weeks, @Nullable Double[] scores) {
        Pairs present = Pairs.complete("weeks", weeks, "scores", scores);
        return of(present.first(), present.second());
    }

    /** The rates, in units of the score a week. */
    public static final class Result extends StatResult {

        private final OlsSlope.Result line;
        private final Probes probes;

        Result(OlsSlope.Result line, Probes probes) {
            super(line.undefined().orElse(null));
            this.line = line;
            this.probes = probes;
        }

        /**
         * Returns the rate by least squares.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double ols() {
            return line.slope();
        }

        /** Returns the line of least squares with its errors and limits. */
        public OlsSlope.Result line() {
            return line;
        }

        /**
         * Returns the rate from the first probe to the last.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double twoPoint() {
            return figure("rate", isDefined() ? probes.twoPoint() : 0);
        }

        /**
         * Returns the median of the slopes between any two probes.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double theilSen() {
            return figure("rate", isDefined() ? probes.theilSen() : 0);
        }

        /** Returns the rate by the medians of the first and last three; empty with fewer than six probes. */
        public OptionalDouble medianOfThree() {
            return isDefined() ? probes.medianOfThree() : OptionalDouble.empty();
        }

        /**
         * Returns the rate by the medians of the outer thirds and of their weeks; empty with fewer than three probes, or if the outer thirds
         * share their median week.
         */
        public OptionalDouble tukeyMedianX() {
            return isDefined() ? probes.tukeyMedianX() : OptionalDouble.empty();
        }

        /** Returns the rate by the medians of the outer thirds over all weeks; empty with fewer than three probes. */
        public OptionalDouble tukeyNumberOfWeeksMinusOne() {
            return isDefined() ? probes.tukeyAllWeeks() : OptionalDouble.empty();
        }

        /** Returns how many probes there were, without missing ones. */
        public int probes() {
            return line.points();
        }

        @Override
        public String toString() {
            return "RateOfImprovement[" + (isDefined() ? text("ols=" + ols()) : text("")) + ", probes=" + probes()
                    + "]";
        }
    }
}
