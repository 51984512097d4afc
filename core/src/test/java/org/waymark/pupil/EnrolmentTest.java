package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate FROM = LocalDate.parse("2025-09-01");

    @Test
    void atTheMainSchoolAndOpenUnlessSaidOtherwise() {
        Enrolment spell =
                Enrolment.builder().school("northgate").year("8").from(FROM).build();
        assertThat(spell.kind()).isEqualTo(EnrolmentKind.MAIN);
        assertThat(spell.site()).isEmpty();
        assertThat(spell.isOn(FROM)).isTrue();
        assertThat(spell.isOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void bothDaysAreIncluded() {
        Enrolment oneDay = Enrolment.builder()
                .school("northgate")
                .year("8")
                .from(FROM)
                .to(FROM)
                .build();
        assertThat(oneDay.isOn(FROM.minusDays(1))).isFalse();
        assertThat(oneDay.isOn(FROM)).isTrue();
        assertThat(oneDay.isOn(FROM.plusDays(1))).isFalse();
    }

    @Test
    void needsASchoolAYearAndAFirstDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Enrolment.builder().school("northgate").build())
                .withMessageNotContaining("northgate");
    }

    /** In Turkish an i has no capital I and an I no small i: no code and no number may pass through that. */
    @Test
    void codesAndNumbersAreTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(NcYear.of(13).code()).isEqualTo("13");
            assertThat(NcYears.CODES.find("14")).isPresent();
            assertThat(Upn.of("Q999000024001").hasValidCheckLetter()).isTrue();
            assertThat(Upn.of("İ999000024001").hasValidFormat()).isFalse();
            assertThat(EnrolmentKind.of("MAIN")).isNotEqualTo(EnrolmentKind.MAIN);
            assertThat(Uln.of("1000000000").hasValidChecksum()).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
