package org.waymark.scoring.catalogue.wider;

import java.time.LocalDate;
import java.util.List;
import org.waymark.id.CycleId;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.HelpGiven;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

/** Subjects with something of everything that measures of wider outcomes look at. */
public final class WiderSubjects {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private WiderSubjects() {}

    /** Returns 38 of 380 sessions missed, 8 of them outside an agreed timetable, and 12 incidents after 30. */
    public static PupilHistory pupil() {
        return PupilHistory.of(LocalDate.of(2027, 7, 31))
                .withAttendance(List.of(attendance(DAY, 200, 20, 0, 8), attendance(DAY.plusDays(120), 180, 10, 8, 0)))
                .withIncidents(List.of(incidents(DAY, 30, 40), incidents(DAY.plusDays(120), 12, 38)))
                .withHelp(List.of(HelpGiven.of(20, 15), HelpGiven.of(4, 4)));
    }

    /** Returns a reading age of 80 months that went to 87, then to 88. */
    public static TargetHistory reading() {
        return TargetHistory.builder(Scales.READING_AGE_MONTHS)
                .baseline(Mark.quantity(80), DAY)
                .rating(Mark.quantity(85), DAY.plusDays(40), CycleId.of("autumn"))
                .rating(Mark.quantity(87), DAY.plusDays(90), CycleId.of("spring"))
                .rating(Mark.quantity(88), DAY.plusDays(180), CycleId.of("summer"))
                .aim(Mark.quantity(92), DAY.plusDays(300))
                .build();
    }

    static AttendanceCount attendance(LocalDate from, int possible, int authorised, int unauthorised, int partTime) {
        return AttendanceCount.builder()
                .school("northgate")
                .from(from)
                .to(from.plusDays(100))
                .possible(possible)
                .attended(possible - authorised - unauthorised)
                .authorised(authorised)
                .unauthorised(unauthorised)
                .partTimeTimetable(partTime)
                .build();
    }

    static IncidentCount incidents(LocalDate from, int count, int weeks) {
        return IncidentCount.builder()
                .kind(IncidentKind.BEHAVIOUR)
                .from(from)
                .to(from.plusDays(100))
                .count(count)
                .exposure(Exposure.of(weeks, ExposureUnit.WEEKS))
                .build();
    }
}
