package org.waymark.scoring.catalogue.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.scoring.stat.RateOfImprovement;

/** By which way a weekly rate is taken; the formulas are those of {@link RateOfImprovement}. */
public enum RateMethod {
    /** The slope of least squares. */
    OLS("ols"),
    /** The median of all slopes. */
    THEIL_SEN("theilSen"),
    /** From the first probe to the last. */
    TWO_POINT("twoPoint"),
    /** By the medians of the first and last three. */
    MEDIAN_OF_THREE("medianOfThree"),
    /** By the medians of the outer thirds, over the weeks between their median weeks. */
    TUKEY_MEDIAN_WEEKS("tukeyMedianX"),
    /** By the medians of the outer thirds, over all weeks, as scored by hand. */
    TUKEY_ALL_WEEKS("tukeyNumberOfWeeksMinusOne");

    private final String text;

    RateMethod(String text) {
        this.text = text;
    }

    /** The text that stands in the key of a measure. */
    String text() {
        return text;
    }

    static String texts() {
        return Arrays.stream(values()).map(RateMethod::text).collect(Collectors.joining(", "));
    }

    OptionalDouble of(RateOfImprovement.Result result) {
        return switch (this) {
            case OLS -> OptionalDouble.of(result.ols());
            case THEIL_SEN -> OptionalDouble.of(result.theilSen());
            case TWO_POINT -> OptionalDouble.of(result.twoPoint());
            case MEDIAN_OF_THREE -> result.medianOfThree();
            case TUKEY_MEDIAN_WEEKS -> result.tukeyMedianX();
            case TUKEY_ALL_WEEKS -> result.tukeyNumberOfWeeksMinusOne();
        };
    }
}
