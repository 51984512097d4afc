package org.waymark.scoring.catalogue.wider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.waymark.id.SchoolId;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.AttendanceCount;

class AttendanceMeasuresTest {

    private static final PupilHistory PUPIL = WiderSubjects.pupil();
    private static final AttendanceCount FIRST = PUPIL.attendance().get(0);
    private static final AttendanceCount SECOND = PUPIL.attendance().get(1);

    private static PupilHistory with(AttendanceCount... counts) {
        return PUPIL.withAttendance(List.of(counts));
    }

    private static Scored scored(Score score) {
        return (Scored) score;
    }

    private static Reason reason(Score score) {
        return ((NotScored) score).reason();
    }

    private static Headline yes(boolean value) {
        return new Headline.YesNo(value);
    }

    @Test
    void theRatePoolsTheSessionsOfTheYear() {
        Scored score = scored(AttendanceRate.withDefaults().score(PUPIL));

        assertThat(score.number()).hasValue(90.0);
        assertThat(score.figures()).containsEntry("absence", 10.0).containsEntry("possible", 380.0);
        assertThat(score.caveats()).containsExactly(Caveat.ABSENCE_HAS_REASONS, Caveat.PART_TIME_TIMETABLE);
        assertThat(score.used()).isEqualTo(2);
    }

    @Test
    void exactlyTheThresholdOfTheYearIsPersistentAndNotSevere() {
        assertThat(scored(AbsenceVerdict.persistent().score(PUPIL)).headline()).isEqualTo(yes(true));
        assertThat(scored(AbsenceVerdict.severe().score(PUPIL)).headline()).isEqualTo(yes(false));
        AttendanceCount oneMore = SECOND.withAttended(163).withUnauthorised(7);
        assertThat(scored(AbsenceVerdict.persistent().score(with(FIRST, oneMore)))
                        .headline())
                .isEqualTo(yes(false));
    }

    @Test
    void theRuleIsThatOfTheYear() {
        AttendanceCount then = FIRST.withFrom(LocalDate.of(2009, 9, 1))
                .withTo(LocalDate.of(2009, 12, 18))
                .withAuthorised(30)
                .withAttended(170);
        Scored score = scored(AbsenceVerdict.persistent().score(with(then)));

        assertThat(score.headline()).isEqualTo(yes(false));
        assertThat(score.figures()).containsEntry("threshold", 20.0);
        AttendanceCount before = then.withFrom(LocalDate.of(2004, 9, 1)).withTo(LocalDate.of(2004, 12, 18));
        assertThat(reason(AbsenceVerdict.persistent().score(with(before)))).isEqualTo(Reason.NO_RULE_FOR_YEAR);
        assertThat(AttendanceRate.withDefaults().score(with(before)).isScored()).isTrue();
    }

    @Test
    void severeIsHalfAndPersistentToo() {
        AttendanceCount half = FIRST.withAttended(100).withAuthorised(100);
        assertThat(scored(AbsenceVerdict.severe().score(with(half))).headline()).isEqualTo(yes(true));
        assertThat(scored(AbsenceVerdict.persistent().score(with(half))).headline())
                .isEqualTo(yes(true));
    }

    @Test
    void theAgreedTimetableLeavesOutWhatLiesOutsideIt() {
        Scored score = scored(AgreedTimetable.withDefaults().score(PUPIL));

        assertThat(score.number()).hasValue(100.0 * 342 / 372);
        assertThat(score.figures()).containsEntry("outside", 8.0);
        AttendanceCount unknown = SECOND.withPartTimeTimetable(OptionalInt.empty());
        assertThat(reason(AgreedTimetable.withDefaults().score(with(FIRST, unknown))))
                .isEqualTo(Reason.NOT_COUNTED);
        AttendanceCount none = FIRST.withAttended(0).withAuthorised(200).withPartTimeTimetable(200);
        assertThat(reason(AgreedTimetable.withDefaults().score(with(none)))).isEqualTo(Reason.NO_SESSIONS);
    }

    @Test
    void onlyTheYearOfTheLatestCountIsSeen() {
        AttendanceCount lastYear = FIRST.withFrom(LocalDate.of(2026, 1, 5)).withTo(LocalDate.of(2026, 3, 27));
        assertThat(AttendanceRate.withDefaults().score(with(lastYear, FIRST, SECOND)))
                .isEqualTo(AttendanceRate.withDefaults().score(PUPIL));
    }

    @Test
    void aPeriodThatEndsAfterTheDayOfTheHistoryIsNotSeen() {
        PupilHistory early = PupilHistory.of(FIRST.to()).withAttendance(PUPIL.attendance());
        assertThat(early.attendance()).containsExactly(FIRST);
    }

    @Test
    void whatCannotBeTrustedIsRefused() {
        AttendanceRate measure = AttendanceRate.withDefaults();
        assertThat(reason(measure.score(with()))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(measure.score(with(FIRST.withAttended(181))))).isEqualTo(Reason.COUNTS_NOT_SOUND);
        assertThat(reason(measure.score(with(FIRST.withPartTimeTimetable(21))))).isEqualTo(Reason.COUNTS_NOT_SOUND);
        assertThat(reason(measure.score(with(FIRST.withTo(FIRST.from().minusDays(1))))))
                .isEqualTo(Reason.COUNTS_NOT_SOUND);
        assertThat(reason(measure.score(with(FIRST, FIRST)))).isEqualTo(Reason.OVERLAPPING_PERIODS);
        assertThat(measure.score(with(FIRST, FIRST.withSchool(SchoolId.of("southgate"))))
                        .isScored())
                .isTrue();
        assertThat(reason(measure.score(with(FIRST.withFrom(LocalDate.of(2026, 8, 31))))))
                .isEqualTo(Reason.PERIOD_ACROSS_YEARS);
        AttendanceCount nothing =
                FIRST.withPossible(0).withAttended(0).withAuthorised(0).withPartTimeTimetable(0);
        assertThat(reason(measure.score(with(nothing)))).isEqualTo(Reason.NO_SESSIONS);
    }

    @Test
    void fewSessionsAreSaidToBeFew() {
        AttendanceCount few =
                FIRST.withPossible(40).withAttended(30).withAuthorised(10).withPartTimeTimetable(0);
        assertThat(scored(AttendanceRate.withDefaults().score(with(few))).caveats())
                .containsExactly(Caveat.ABSENCE_HAS_REASONS, Caveat.FEW_DATA);
    }
}
