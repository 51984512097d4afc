package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026/27",
        "2027-08-31, 2026/27",
        "2026-08-31, 2025/26",
        "2000-01-01, 1999/00",
        "2100-06-30, 2099/00"
    })
    void yearOfADay(LocalDate day, String year) {
        assertThat(AcademicYear.from(day)).hasToString(year);
        assertThat(AcademicYear.parse(year)).isEqualTo(AcademicYear.from(day));
        assertThat(AcademicYear.from(day).contains(day)).isTrue();
    }

    @Test
    void beginsInSeptemberAndEndsInAugust() {
        AcademicYear year = AcademicYear.of(2026);
        assertThat(year.firstDay()).isEqualTo("2026-09-01");
        assertThat(year.lastDay()).isEqualTo("2027-08-31");
        assertThat(year.contains(LocalDate.parse("2026-08-31"))).isFalse();
        assertThat(year.contains(LocalDate.parse("2027-09-01"))).isFalse();
        assertThat(year.plusYears(1).firstDay()).isEqualTo(year.lastDay().plusDays(1));
        assertThat(year.plusYears(-1)).isLessThan(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026/2027", "2026/28", "2026-27", "1899/00", "٢٠٢٦/٢٧", ""})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AcademicYear.parse(text));
    }

    @Test
    void printsTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(AcademicYear.of(2026)).hasToString("2026/27");
        } finally {
            Locale.setDefault(before);
        }
    }
}
