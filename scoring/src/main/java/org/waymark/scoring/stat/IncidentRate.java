package org.waymark.scoring.stat;

/**
 * How often something happened per unit of time, with the exact interval of Garwood.
 *
 * <pre>
 *   rate  = x / T
 *   lower = χ²(α/2; 2x) / 2T, 0 if x = 0          upper = χ²(1 - α/2; 2x + 2) / 2T
 * </pre>
 *
 * <p>for {@code x} incidents in an exposure {@code T}, at a confidence of {@code 1 - α}. Multiplying the exposure divides rate
 * and limits. Edge cases: no exposure: undefined, {@link Undefined#NO_EXPOSURE}. No incident: rate and lower limit are 0, the
 * upper one is not: that nothing was recorded does not say that nothing can happen.
 *
 * <p>Caveats: the interval takes incidents as independent of each other and equally likely at all times. Incidents of one
 * pupil come in bad weeks, so the true uncertainty is larger. What is counted is the school's decision.
 *
 * <p>Reference: Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28:437-442,
 * doi:10.1093/biomet/28.3-4.437.
 */
public final class IncidentRate {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final IncidentRate DEFAULTS = new IncidentRate(DEFAULT_CONFIDENCE);

    private final double confidence;

    private IncidentRate(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with an interval at 95 %. */
    public static IncidentRate withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public IncidentRate withConfidence(double level) {
        return new IncidentRate(Checks.confidence(level));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the rate of some incidents.
     *
     * @param count how many there were
     * @param exposure how long they could have happened, in the unit of the rate
     * @throws IllegalArgumentException if one is negative, beyond a thousand million, or not a finite number
     */
    public Result of(long count, double exposure) {
        Checks.count(count, "count");
        return new Result(count, Checks.exposure(exposure, "exposure"), confidence);
    }

    /** A rate with its interval. */
    public static final class Result extends StatResult {

        private final long count;
        private final double exposure;
        private final double lower;
        private final double upper;

        Result(long count, double exposure, double confidence) {
            super(exposure == 0 ? Undefined.NO_EXPOSURE : null);
            double tail = (1 - confidence) / 2;
            this.count = count;
            this.exposure = exposure;
            this.lower = count == 0 || exposure == 0 ? 0 : Quantiles.gammaBelow((double) count, tail) / exposure;
            this.upper = exposure == 0 ? 0 : Quantiles.gammaAbove(count + 1.0, tail) / exposure;
        }

        /** Returns how many incidents there were. */
        public long count() {
            return count;
        }

        /** Returns how long they could have happened. */
        public double exposure() {
            return exposure;
        }

        /**
         * Returns the incidents per unit of exposure.
         *
         * @throws java.util.NoSuchElementException if there was no exposure
         */
        public double rate() {
            return figure("rate", count / exposure);
        }

        /**
         * Returns the lower limit of the interval, 0 to the rate.
         *
         * @throws java.util.NoSuchElementException if there was no exposure
         */
        public double lower() {
            return figure("lower limit of the rate", lower);
        }

        /**
         * Returns the upper limit of the interval, above the rate.
         *
         * @throws java.util.NoSuchElementException if there was no exposure
         */
        public double upper() {
            return figure("upper limit of the rate", upper);
        }

        @Override
        public String toString() {
            return "IncidentRate[" + text("rate=" + count / exposure + ", lower=" + lower + ", upper=" + upper) + "]";
        }
    }
}
