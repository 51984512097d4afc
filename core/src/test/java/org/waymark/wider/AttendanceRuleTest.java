package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.school.AcademicYear;

class AttendanceRuleTest {

    private static AttendanceRule rule(int year) {
        return AttendanceRule.of(AcademicYear.of(year)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2005,20", "2009,20", "2010,15", "2014,15", "2015,10", "2025,10"})
    void thePersistentThresholdIsThatOfTheYear(int year, int percent) {
        assertThat(rule(year).persistentPercent()).isEqualTo(percent);
        assertThat(rule(year).severePercent()).isEqualTo(50);
        assertThat(rule(year).year()).isEqualTo(AcademicYear.of(year));
    }

    @Test
    void noRuleIsKnownBefore() {
        assertThat(AttendanceRule.of(AcademicYear.of(2004))).isEmpty();
    }

    @Test
    void exactlyTheThresholdCounts() {
        assertThat(rule(2025).isPersistent(380, 38)).contains(true);
        assertThat(rule(2025).isPersistent(380, 37)).contains(false);
        assertThat(rule(2009).isPersistent(380, 75)).contains(false);
        assertThat(rule(2009).isPersistent(380, 76)).contains(true);
        assertThat(rule(2025).isSevere(380, 189)).contains(false);
        assertThat(rule(2025).isSevere(380, 190)).contains(true);
    }

    @Test
    void whoMissesHalfIsPersistentTooUnderEveryRule() {
        for (int year = 2005; year < 2030; year++) {
            assertThat(rule(year).isPersistent(2, 1)).contains(true);
        }
    }

    @Test
    void withoutSessionsThereIsNothingToSay() {
        assertThat(rule(2025).isPersistent(0, 0)).isEmpty();
        assertThat(rule(2025).isSevere(0, 0)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCountAndNoPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(2025).isPersistent(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(2025).isSevere(1, -1));
        AcademicYear year = AcademicYear.of(2025);
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceRule(year, 0, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceRule(year, 10, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceRule(year, 60, 50));
    }
}
