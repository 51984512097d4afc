package org.waymark.scoring.catalogue.wider;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Attendance;
import org.waymark.scoring.subject.PupilHistory;

/**
 * How many of a hundred possible sessions a pupil attended in the academic year of the latest count.
 *
 * <p>{@code rate = 100 (possible - authorised - unauthorised) / possible}, over all periods of that year and all schools, see
 * {@link Attendance}. There is no result without a count ({@link Reason#NOT_APPLICABLE}), if counts do not add up ({@link
 * Reason#COUNTS_NOT_SOUND}), if two periods at one school share a day ({@link Reason#OVERLAPPING_PERIODS}), if a period reaches
 * over the end of the year ({@link Reason#PERIOD_ACROSS_YEARS}), or without a possible session ({@link Reason#NO_SESSIONS}).
 *
 * <p>Caveats: {@link Caveat#ABSENCE_HAS_REASONS}; {@link Caveat#PART_TIME_TIMETABLE} where sessions outside an agreed timetable are
 * among the absences, for which {@link AgreedTimetable} is another measure; {@link Caveat#FEW_DATA} below 60 sessions, about
 * six weeks, which is this library's own line.
 */
public final class AttendanceRate implements ProgressMeasure<PupilHistory> {

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("attendance.rate")
            .title("Attendance")
            .answers("How many of a hundred possible sessions did the pupil attend this year?")
            .needs("counts of sessions of one school year")
            .useWhen("For the share of possible sessions that a pupil attended in a school year.")
            .notWhen("Not without the reasons for absence beside it; illness and treatment are among them.")
            .differences("The rate of a group pools sessions; a mean of the rates of pupils is another number.")
            .addOutputs(
                    Output.headline("per cent of possible sessions", 0, 100),
                    Output.figure("absence", "per cent of possible sessions"),
                    Output.figure("authorised", "per cent of possible sessions"),
                    Output.figure("unauthorised", "per cent of possible sessions"),
                    Output.figure("possible", "sessions"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.ACROSS_SCHOOLS)
            .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final AttendanceRate DEFAULTS = new AttendanceRate();

    private AttendanceRate() {}

    /** Returns the measure. */
    public static AttendanceRate withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return INFO;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        Optional<NotScored> refusal = YearOfAttendance.refusal(pupil);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        YearOfAttendance year = YearOfAttendance.of(pupil);
        Attendance.Result rates = year.rates();
        year.trace(trace);
        trace.step("attendance.rate.result", "percent", rates.attendanceRate());
        Scored.Builder score = Score.of(rates.attendanceRate())
                .figure("absence", rates.absenceRate())
                .figure("authorised", rates.authorisedRate())
                .figure("unauthorised", rates.unauthorisedRate())
                .figure("possible", (double) rates.possible())
                .used(year.periods());
        year.addCaveats(score);
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
