package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.io.csv.Cells;

class DoubleCodecTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "100, 100",
        "-2.50, -2.5",
        "0.30000000000000004, 0.3",
        "66.66666666666667, 66.6666666667",
        "1.220703125E-4, 0.0001220703125",
        "1.220703125001E-4, 0.0001220703125",
        "1e17, 100000000000000000",
        "1e18, 1E+18",
        "1e300, 1E+300",
        "1.5e-10, 1.5E-10",
    })
    void numbersHaveTwelveDigits(double number, String text) {
        assertThat(DoubleCodec.rounded(number)).hasToString(text);
    }

    /** One number is never two, whatever door it leaves by. */
    @Property
    void theNumberIsTheOneOfTheTable(@ForAll double number) {
        if (Double.isFinite(number)) {
            assertThat(DoubleCodec.rounded(number)).isEqualByComparingTo(new BigDecimal(Cells.of(number)));
            assertThat(DoubleCodec.rounded(number).precision()).isLessThanOrEqualTo(18);
        }
    }
}
