package org.waymark.scoring.stat;

import java.util.OptionalDouble;

/**
 * Kendall's tau-b of values against the phase that they are in, positive for improvement.
 *
 * <p>Where all values are the same no pair can be told apart and tau-b is 0/0. It is taken as 0 here, as the programs for
 * baseline-corrected Tau do, because a series that its baseline trend explains entirely shows no effect; there is no error and no
 * test then.
 */
public final class PhaseTauB {

    private final KendallTau.Result kendall;

    PhaseTauB(KendallTau.Result kendall) {
        this.kendall = kendall;
    }

    static PhaseTauB of(long[] first, long[] second, Improvement improvement) {
        long[] phases = new long[first.length + second.length];
        long[] values = new long[phases.length];
        for (int i = 0; i < values.length; i++) {
            boolean later = i >= first.length;
            phases[i] = later == (improvement == Improvement.INCREASE) ? 1 : 0;
            values[i] = later ? second[i - first.length] : first[i];
        }
        return new PhaseTauB(KendallTau.withDefaults().of(phases, values));
    }

    /** Returns tau-b, -1 to 1; 0 if all values are the same. */
    public double tauB() {
        return kendall.isDefined() ? kendall.tauB() : 0;
    }

    /** Returns the standard error {@code sqrt(2 (1 - tau²) / N)}; empty if all values are the same. */
    public OptionalDouble se() {
        double tau = tauB();
        return kendall.isDefined()
                ? OptionalDouble.of(Math.sqrt(2 * (1 - tau * tau) / kendall.points()))
                : OptionalDouble.empty();
    }

    /**
     * Returns half the width of the normal interval; empty if all values are the same. The interval is not cut off at -1 and 1.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public OptionalDouble halfWidth(double confidence) {
        double z = Quantiles.normalTwoSided(Checks.confidence(confidence));
        return se().isPresent() ? OptionalDouble.of(z * se().getAsDouble()) : se();
    }

    /** Returns z, corrected for ties and not for continuity; empty if all values are the same. */
    public OptionalDouble z() {
        return kendall.zNoContinuity();
    }

    /** Returns the two-sided normal p of {@link #z()}; empty if all values are the same. */
    public OptionalDouble p() {
        return kendall.pNoContinuity();
    }

    @Override
    public String toString() {
        return "PhaseTauB[tauB=" + tauB() + "]";
    }
}
