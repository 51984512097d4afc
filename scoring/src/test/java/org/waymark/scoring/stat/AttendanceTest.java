package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Attendance DEFAULTS = Attendance.withDefaults();

    @Test
    void ratesAddUp() {
        Attendance.Result result = DEFAULTS.of(380, 30, 7);
        assertThat(result.attendanceRate() + result.absenceRate()).isEqualTo(100);
        assertThat(result.absent()).isEqualTo(37);
        assertThat(result).hasToString("Attendance[absenceRate=9.736842105263158, possible=380]");
    }

    @Test
    void anotherThresholdIsAnotherVerdict() {
        assertThat(DEFAULTS.withThresholds(15, 50).of(380, 38, 0).isPersistent())
                .isFalse();
        assertThat(DEFAULTS.of(380, 38, 0).isPersistent()).isTrue();
    }

    @Test
    void withoutSessionsThereIsNoFigure() {
        Attendance.Result none = DEFAULTS.of(0, 0, 0);
        assertThat(none.undefined()).contains(Undefined.NO_SESSIONS);
        assertThatThrownBy(none::absenceRate).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::isPersistent).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::isSevere).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(10, 6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(10, Long.MAX_VALUE, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withThresholds(0, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withThresholds(20, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withThresholds(10, 101));
    }

    @Test
    void aGroupMergesAndTheOrderDoesNotMatter() {
        AttendanceGroup group = AttendanceGroup.withDefaults();
        AttendanceGroup.Result all = group.of(new long[] {380, 0, 7, 190}, new long[] {38, 0, 1, 100});
        AttendanceGroup.Result turned = group.of(new long[] {190, 7, 380, 0}, new long[] {100, 1, 38, 0});
        AttendanceSums merged = group.of(new long[] {380, 0}, new long[] {38, 0})
                .sums()
                .plus(group.of(new long[] {7, 190}, new long[] {1, 100}).sums());
        assertThat(all.sums()).isEqualTo(turned.sums()).isEqualTo(merged);
        assertThat(all.meanOfPupilRates()).isEqualTo(turned.meanOfPupilRates());
        assertThat(all.sums().enrolments()).isEqualTo(3);
        assertThat(all.severeRate()).isEqualTo(100.0 / 3);
    }

    @Test
    void aGroupOfNobodyHasNoRates() {
        AttendanceGroup.Result none = AttendanceGroup.withDefaults().of(new long[] {0}, new long[] {0});
        assertThat(none.undefined()).contains(Undefined.NO_SESSIONS);
        assertThatThrownBy(none::absenceRate).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::meanOfPupilRates).isInstanceOf(NoSuchElementException.class);
        assertThat(AttendanceSums.NONE.absenceRate()).isEmpty();
        assertThat(AttendanceSums.NONE.shareOfAbsenceByPersistent()).isEmpty();
    }

    @Test
    void aGroupRefusesCountsThatCannotBe() {
        AttendanceGroup group = AttendanceGroup.withDefaults();
        assertThatIllegalArgumentException().isThrownBy(() -> group.of(new long[] {1}, new long[] {2}));
        assertThatIllegalArgumentException().isThrownBy(() -> group.of(new long[] {1}, new long[] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceSums(1, 2, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceSums(-1, 0, 0, 0, 0, 0));
    }
}
