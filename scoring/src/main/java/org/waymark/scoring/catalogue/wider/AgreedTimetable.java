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
import org.waymark.scoring.subject.PupilHistory;

/**
 * How many of a hundred sessions of the pupil's own agreed timetable were attended. Not the attendance rate: sessions that an
 * agreed part-time timetable leaves out are left out here.
 *
 * <p>{@code rate = 100 (possible - absent) / (possible - outside the agreed timetable)}, in the academic year of the latest
 * count. Refusals are those of {@link AttendanceRate}; {@link Reason#NOT_COUNTED} if a period does not say how many sessions lie
 * outside, which is not none; {@link Reason#NO_SESSIONS} if the timetable leaves none.
 *
 * <p>Caveats: {@link Caveat#ABSENCE_HAS_REASONS}. A good figure under a short timetable is not a good attendance: show both.
 */
public final class AgreedTimetable implements ProgressMeasure<PupilHistory> {

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("attendance.agreedTimetable")
            .title("Attendance of the agreed timetable")
            .answers("How many of a hundred sessions of the agreed timetable did the pupil attend this year?")
            .needs("counts of sessions that say how many lay outside the agreed timetable")
            .useWhen("For a pupil on an agreed part-time timetable, beside the attendance rate.")
            .notWhen("Not instead of the attendance rate: a short timetable that is kept is not full attendance.")
            .addOutputs(
                    Output.headline("per cent of agreed sessions", 0, 100),
                    Output.figure("agreed", "sessions"),
                    Output.figure("outside", "sessions"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.WITHIN_PUPIL)
            .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final AgreedTimetable DEFAULTS = new AgreedTimetable();

    private AgreedTimetable() {}

    /** Returns the measure. */
    public static AgreedTimetable withDefaults() {
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
        if (!year.isPartTimeCounted()) {
            return Score.none(Reason.NOT_COUNTED);
        }
        long agreed = year.possible() - year.partTime();
        long attended = year.possible() - year.absent();
        if (agreed == 0) {
            return Score.none(Reason.NO_SESSIONS);
        }
        year.trace(trace);
        trace.step("attendance.agreed", "partTime", (double) year.partTime());
        trace.step("attendance.agreed.result", "attended", (double) attended, "expected", (double) agreed);
        Scored.Builder score = Score.of(100.0 * attended / agreed)
                .figure("agreed", (double) agreed)
                .figure("outside", (double) year.partTime())
                .used(year.periods())
                .addCaveats(Caveat.ABSENCE_HAS_REASONS);
        if (agreed < YearOfAttendance.FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
