package org.waymark.scoring.catalogue.goals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.ZeroWeights;

/** The conventions of goal attainment scaling as parameters of a measure. */
final class Gas {

    /** Where the T-score was published in the form that is calculated here: the erratum prints the right formula. */
    static final Reference REFERENCE = Reference.builder()
            .authors("Turner-Stokes L")
            .year(2009)
            .title("Goal attainment scaling (GAS) in rehabilitation: a practical guide")
            .where("Clinical Rehabilitation 23:362-370 and erratum")
            .doi("10.1177/0269215508101742")
            .build();

    private Gas() {}

    static Parameter rho(GasT convention) {
        return Parameter.builder()
                .name("rho")
                .type("number from 0 to 1")
                .defaultValue(text(GasT.DEFAULT_RHO))
                .value(text(convention.rho()))
                .description("the correlation that is assumed between targets")
                .build();
    }

    static Parameter weights(GasWeights weights) {
        return Parameter.builder()
                .name("weights")
                .type("recorded or equal")
                .defaultValue(GasWeights.RECORDED.text())
                .value(weights.text())
                .description("importance × difficulty if every target carries both, or equal weights in any case")
                .build();
    }

    static Parameter missing(GasT convention) {
        return Parameter.builder()
                .name("missing")
                .type("omit or propagate")
                .defaultValue(text(Missing.OMIT))
                .value(text(convention.missing()))
                .description("whether a target without a mark is left out, or leaves no result")
                .build();
    }

    static Parameter zeroWeights(GasT convention) {
        return Parameter.builder()
                .name("zeroWeights")
                .type("undefined or equal")
                .defaultValue(text(ZeroWeights.UNDEFINED))
                .value(text(convention.zeroWeights()))
                .description("whether there is no result if all weights are zero, or all targets count the same")
                .build();
    }

    /**
     * The headline with the range that no number of targets and no weights can leave: {@code middle ± levels 10 / sqrt(ρ)}.
     * Targets that are taken as independent (ρ = 0) have no such range.
     */
    static Output headline(String unit, double middle, double levels, GasT convention) {
        if (convention.rho() == 0) {
            return Output.headline(unit);
        }
        double reach = levels * 10 / Math.sqrt(convention.rho());
        return Output.headline(unit, middle - reach, middle + reach);
    }

    /** The sum that stands over the fraction line of T. */
    static int weightedSum(int[] scores, int[] weights) {
        int sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += weights[i] * scores[i];
        }
        return sum;
    }

    /** What stands under it, recovered from the result; absent if T is 50. */
    static OptionalDouble divisor(int sum, double distance) {
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(10.0 * sum / distance);
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
