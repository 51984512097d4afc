package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRoundingTest {

    @ParameterizedTest
    @CsvSource({
        "10,15,20",
        "10,24,20",
        "10,25,30",
        "10,4,0",
        "10,5,10",
        "5,2,0",
        "5,3,5",
        "5,7,5",
        "5,8,10",
        "3,4,3",
        "3,5,6",
        "1,17,17",
        "10,0,0",
        "1,0,0"
    })
    void roundsHalvesUp(int base, long count, long rounded) {
        assertThat(CountRounding.to(base).round(count)).isEqualTo(rounded);
    }

    @Test
    void zeroAlwaysMeansNoneAndIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CountRounding.to(10).text(4)).isEqualTo("low");
            assertThat(CountRounding.to(10).text(0)).isEqualTo("0");
            assertThat(CountRounding.to(10).text(1_234)).isEqualTo("1230");
            assertThat(CountRounding.NONE.text(4)).isEqualTo("4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesABaseBelowOneAndNegativeCounts() {
        assertThatThrownBy(() -> CountRounding.to(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountRounding.NONE.round(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
