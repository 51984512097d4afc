package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The reliable change index: a change of one person held against the error of measurement.
 *
 * <pre>
 *   jacobson-truax (default)   (post - pre) / (√2 SEM)                            SEM = sd √(1 - r)
 *   jacobson-1984              (post - pre) / SEM
 *   pooled-sem                 (post - pre) / √(SEM_pre² + SEM_post²)
 *   edwards-nunnally           (post - [r (pre - M) + M]) / SEM
 *   gulliksen-lord-novick      ((post - M) - r (pre - M)) / (sd √(1 - r²))
 * </pre>
 *
 * <p>The index has the sign of the raw change. The change is {@link ChangeClass#IMPROVED} if the index, turned so that better is
 * positive, is greater than the critical value, {@link ChangeClass#DETERIORATED} if it is smaller than its negative, and {@link
 * ChangeClass#UNCHANGED} otherwise: an index at the critical value is not beyond it. Peers differ there, and floating point
 * decides it by chance; here it is decided on decimals, exactly. The critical value is 1.96 unless said otherwise.
 *
 * <p>Edge cases: r = 1 or sd = 0: no index, {@link Undefined#NO_MEASUREMENT_ERROR}; every change would be infinitely reliable. A
 * missing score: {@link Undefined#MISSING_VALUE}.
 *
 * <p>Caveats: two scores say nothing of why. Whoever was chosen because of a low score will on average score higher next time
 * (regression to the mean), which only the last two methods allow for. Practice with the same test is not taken out. "Unchanged"
 * means not shown: an unreliable test shows little. Of twenty pupils who do not change, one is called changed. {@code rci} of the R
 * package {@code scan} 0.67 prints the index of 1984 under the name of Jacobson and that of 1991 under Christensen and Mendoza.
 *
 * <p>References: Jacobson NS, Truax P (1991), Clinical significance: a statistical approach to defining meaningful change in
 * psychotherapy research, Journal of Consulting and Clinical Psychology 59:12-19, doi:10.1037/0022-006X.59.1.12. Speer DC (1992),
 * the same journal 60:402-408. Hsu LM (1989), Behavioral Assessment 11:459-467. Maassen GH (2004), Journal of the International
 * Neuropsychological Society 10:888-893.
 */
public final class ReliableChange {

    /** The critical value unless said otherwise. */
    public static final double DEFAULT_CRITICAL_VALUE = 1.96;

    private final MeasurementError error;
    private final ReliableChangeMethod method;
    private final Improvement improvement;
    private final double criticalValue;
    private final OptionalDouble mean;
    private final double postSd;

    private ReliableChange(
            MeasurementError error,
            ReliableChangeMethod method,
            Improvement improvement,
            double criticalValue,
            OptionalDouble mean,
            double postSd) {
        this.error = error;
        this.method = method;
        this.improvement = improvement;
        this.criticalValue = criticalValue;
        this.mean = mean;
        this.postSd = postSd;
    }

    /** Returns the calculator of Jacobson and Truax for scores with this error, where more is better, at 1.96. */
    public static ReliableChange of(MeasurementError error) {
        return new ReliableChange(
                error,
                ReliableChangeMethod.JACOBSON_TRUAX,
                Improvement.INCREASE,
                DEFAULT_CRITICAL_VALUE,
                OptionalDouble.empty(),
                error.sd());
    }

    /**
     * Returns a copy with a method that needs no mean.
     *
     * @throws IllegalArgumentException if the method {@linkplain ReliableChangeMethod#needsMean() needs a mean} and there is none
     */
    public ReliableChange with(ReliableChangeMethod method) {
        if (method.needsMean() && mean.isEmpty()) {
            throw new IllegalArgumentException("mean is missing: the method lets the earlier score regress to it");
        }
        return new ReliableChange(error, method, improvement, criticalValue, mean, postSd);
    }

    /**
     * Returns a copy with a method and the mean of the group, to which the earlier score regresses.
     *
     * @throws IllegalArgumentException if the mean is not finite
     */
    public ReliableChange with(ReliableChangeMethod method, double mean) {
        OptionalDouble known = OptionalDouble.of(Checks.finite(mean, "mean"));
        return new ReliableChange(error, method, improvement, criticalValue, known, postSd);
    }

    /** Returns a copy for another direction. */
    public ReliableChange with(Improvement improvement) {
        return new ReliableChange(error, method, improvement, criticalValue, mean, postSd);
    }

    /**
     * Returns a copy with another critical value.
     *
     * @param value above 0, such as 1.645 for 90 %
     * @throws IllegalArgumentException if it is not above 0 or not finite
     */
    public ReliableChange withCriticalValue(double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("criticalValue is not a number above 0");
        }
        return new ReliableChange(error, method, improvement, value, mean, postSd);
    }

    /**
     * Returns a copy with the standard deviation of the later occasion, for {@link ReliableChangeMethod#POOLED_SEM}; without it
     * both occasions have the same, and that method is the one of Jacobson and Truax.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public ReliableChange withPostSd(double sd) {
        return new ReliableChange(error, method, improvement, criticalValue, mean, Checks.exposure(sd, "the later sd"));
    }

    /** Returns the error of measurement. */
    public MeasurementError error() {
        return error;
    }

    /** Returns the method. */
    public ReliableChangeMethod method() {
        return method;
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return improvement;
    }

    /** Returns the critical value. */
    public double criticalValue() {
        return criticalValue;
    }

    /**
     * Returns the index of a change.
     *
     * @throws IllegalArgumentException if a score is not finite
     */
    public Result of(double pre, double post) {
        return of(BigDecimal.valueOf(Checks.finite(pre, "pre")), BigDecimal.valueOf(Checks.finite(post, "post")));
    }

    /** Returns the index of a change; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double pre, @Nullable Double post) {
        return pre == null || post == null
                ? new Result(Undefined.MISSING_VALUE, denominator(), 0, ChangeClass.UNCHANGED)
                : of((double) pre, (double) post);
    }

    /** Returns the index of a change of exact decimals. */
    public Result of(BigDecimal pre, BigDecimal post) {
        BigDecimal square = squaredDenominator();
        if (square.signum() == 0) {
            return new Result(Undefined.NO_MEASUREMENT_ERROR, 0, 0, ChangeClass.UNCHANGED);
        }
        BigDecimal change = post.subtract(expected(pre));
        double index = Checks.inRange(change.doubleValue() / denominator(), "the scores");
        BigDecimal critical = MeasurementError.square(criticalValue).multiply(square);
        boolean beyond = change.multiply(change).compareTo(critical) > 0;
        boolean better = (change.signum() > 0) == (improvement == Improvement.INCREASE);
        ChangeClass changeClass =
                beyond ? (better ? ChangeClass.IMPROVED : ChangeClass.DETERIORATED) : ChangeClass.UNCHANGED;
        return new Result(null, denominator(), index + 0.0, changeClass);
    }

    /** What the later score is held against: the earlier one, or what it regresses to. */
    private BigDecimal expected(BigDecimal pre) {
        if (!method.needsMean()) {
            return pre;
        }
        BigDecimal centre = BigDecimal.valueOf(mean.orElseThrow());
        return pre.subtract(centre)
                .multiply(BigDecimal.valueOf(error.reliability()))
                .add(centre);
    }

    private BigDecimal squaredDenominator() {
        BigDecimal variance = error.variance();
        return switch (method) {
            case JACOBSON_TRUAX -> variance.add(variance);
            case JACOBSON_1984, EDWARDS_NUNNALLY -> variance;
            case POOLED_SEM ->
                variance.add(MeasurementError.of(postSd, error.reliability()).variance());
            // sd² (1 - r) (1 + r)
            case GULLIKSEN_LORD_NOVICK ->
                variance.multiply(BigDecimal.ONE.add(BigDecimal.valueOf(error.reliability())));
        };
    }

    private double denominator() {
        return Math.sqrt(squaredDenominator().doubleValue());
    }

    /** A change and what it is called. */
    public static final class Result extends StatResult {

        private final double denominator;
        private final double index;
        private final ChangeClass changeClass;

        Result(@Nullable Undefined undefined, double denominator, double index, ChangeClass changeClass) {
            super(undefined);
            this.denominator = denominator;
            this.index = index;
            this.changeClass = changeClass;
        }

        /** Returns what the change was divided by, in the unit of the scores; 0 if the scores have no error. */
        public double denominator() {
            return denominator;
        }

        /**
         * Returns the index, with the sign of the raw change.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double index() {
            return figure("reliable change index", index);
        }

        /**
         * Returns improved, unchanged or deteriorated.
         *
         * @throws java.util.NoSuchElementException if there is no index
         */
        public ChangeClass changeClass() {
            figure("class of change", index);
            return changeClass;
        }

        /**
         * Returns whether the change is beyond the error of measurement, either way.
         *
         * @throws java.util.NoSuchElementException if there is no index
         */
        public boolean isReliable() {
            return changeClass() != ChangeClass.UNCHANGED;
        }

        @Override
        public String toString() {
            return "ReliableChange[" + text("index=" + index + ", " + changeClass) + "]";
        }
    }
}
