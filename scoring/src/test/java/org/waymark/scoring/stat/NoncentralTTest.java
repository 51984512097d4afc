package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers were calculated with 30 digits by adaptive quadrature of the definition, in another program. */
class NoncentralTTest {

    @ParameterizedTest
    @CsvSource({
        "1.5, 18, 0.8, 0.74508030497362311, 0.25491969502637689",
        "-0.7, 4, 1.2, 0.035218790664620329, 0.96478120933537967",
        "3, 1, 2, 0.52485716173368785, 0.47514283826631215",
        "10, 2, 3, 0.90652708390611393, 0.093472916093886071",
        "25, 98, 22, 0.92572504171333393, 0.074274958286666068",
        "0.5, 1, -3, 0.99949491410616268, 0.00050508589383731929",
        "60, 9, 55, 0.57865092759954963, 0.42134907240045037",
        "2.2, 1000, -1, 0.99930227562889034, 0.00069772437110966151",
        "-4, 7, -9, 0.99963024209231827, 0.00036975790768173239",
        "1.7, 30, 8, 3.6221738507399125e-10, 0.99999999963778261"
    })
    void bothTailsHaveTheirDigits(double t, double df, double ncp, double below, double above) {
        NoncentralT distribution = new NoncentralT(df);

        assertThat(distribution.below(t, ncp)).isCloseTo(below, relative(below));
        assertThat(distribution.above(t, ncp)).isCloseTo(above, relative(above));
    }

    @ParameterizedTest
    @CsvSource({"-3, 5", "0, 7", "0.4, 1", "2.5, 100", "12, 3", "1e6, 2"})
    void withoutNoncentralityItIsStudents(double t, double df) {
        TDistribution student = TDistribution.of(df);
        NoncentralT distribution = new NoncentralT(df);

        assertThat(distribution.below(t, 0)).isCloseTo(student.cumulativeProbability(t), within(1e-13));
        assertThat(distribution.above(t, 0))
                .isCloseTo(student.survivalProbability(t), relative(student.survivalProbability(t)));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5175, 18, 0.95, 0.364612001966657, 4.61104906176246",
        "0, 10, 0.95, -1.95996398454005, 1.95996398454005",
        "3, 1, 0.9, -0.515872680159289, 6.19795032272975",
        "12, 5, 0.99, 2.94614404856525, 22.2504394743954",
        "4.743416490252569, 9, 0.95, 1.77250137550923, 7.6003325617813"
    })
    void limitsSolveTheirEquations(double t, double df, double confidence, double lower, double upper) {
        NoncentralT distribution = new NoncentralT(df);
        double tail = (1 - confidence) / 2;

        assertThat(distribution.lowerLimit(t, tail)).isCloseTo(lower, within(2e-13 * Math.max(1, Math.abs(lower))));
        assertThat(distribution.upperLimit(t, tail)).isCloseTo(upper, within(2e-13 * Math.max(1, Math.abs(upper))));
    }

    @ParameterizedTest
    @CsvSource({"1e12, 1", "1e12, 5", "-1e50, 3", "250, 100000", "0.001, 1000000"})
    void extremeValuesStillHaveLimits(double t, double df) {
        NoncentralT distribution = new NoncentralT(df);
        double lower = distribution.lowerLimit(t, 0.025);
        double upper = distribution.upperLimit(t, 0.025);

        assertThat(lower).isFinite().isLessThan(t);
        assertThat(upper).isFinite().isGreaterThan(t);
        assertThat(distribution.above(t, lower)).isCloseTo(0.025, within(1e-12));
        assertThat(distribution.below(t, upper)).isCloseTo(0.025, within(1e-12));
    }

    private static Offset<Double> relative(double size) {
        return within(1e-12 * size + 1e-18);
    }
}
