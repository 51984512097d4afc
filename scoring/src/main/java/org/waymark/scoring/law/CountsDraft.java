package org.waymark.scoring.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.waymark.scoring.subject.HelpGiven;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

/**
 * Invented counts of a pupil: mostly sound, sometimes overlapping, missing, upside down, or more than can be.
 *
 * @param attendance of sessions
 * @param incidents of incidents
 * @param help of help
 */
record CountsDraft(List<AttendanceCount> attendance, List<IncidentCount> incidents, List<HelpGiven> help) {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final int MOST = 4;

    static CountsDraft of(Random random) {
        List<AttendanceCount> attendance = new ArrayList<>();
        List<IncidentCount> incidents = new ArrayList<>();
        List<HelpGiven> help = new ArrayList<>();
        int start = Drafts.one(random, 0, 0, 0, -366, -7305);
        for (int i = random.nextInt(MOST); i > 0; i--) {
            LocalDate from = FIRST.plusDays(start + 70L * i);
            attendance.add(attendance(from, random));
        }
        for (int i = random.nextInt(MOST); i > 0; i--) {
            incidents.add(incidents(FIRST.plusDays(70L * i), random));
        }
        for (int i = random.nextInt(MOST); i > 0; i--) {
            help.add(HelpGiven.of(random.nextInt(20), random.nextInt(20)));
        }
        return new CountsDraft(attendance, incidents, help);
    }

    private static AttendanceCount attendance(LocalDate from, Random random) {
        int authorised = random.nextInt(30);
        int unauthorised = random.nextInt(10);
        int attended = random.nextInt(80);
        AttendanceCount.Builder count = AttendanceCount.builder()
                .school(Drafts.one(random, "s-1", "s-1", "s-2"))
                .from(from)
                .to(from.plusDays(Drafts.one(random, 60, 60, 60, 60, 80, 400, -1)))
                .possible(attended + authorised + unauthorised + Drafts.one(random, 0, 0, 0, 0, 0, 1))
                .attended(attended)
                .authorised(authorised)
                .unauthorised(unauthorised);
        if (Drafts.in(random, 70)) {
            count.partTimeTimetable(random.nextInt(authorised + 1));
        }
        return count.build();
    }

    private static IncidentCount incidents(LocalDate from, Random random) {
        IncidentCount.Builder count = IncidentCount.builder()
                .kind(Drafts.one(random, IncidentKind.BEHAVIOUR, IncidentKind.BEHAVIOUR, IncidentKind.BULLYING))
                .from(from)
                .to(from.plusDays(Drafts.one(random, 60, 60, 60, 90, -1)))
                .count(Drafts.one(random, 0, 1, 3, 12, 40));
        if (Drafts.in(random, 85)) {
            count.exposure(Exposure.of(
                    Drafts.one(random, 0, 5, 35, 70),
                    Drafts.one(random, ExposureUnit.SCHOOL_DAYS, ExposureUnit.SCHOOL_DAYS, ExposureUnit.WEEKS)));
        }
        return count.build();
    }

    PupilHistory on(PupilHistory pupil) {
        return pupil.withAttendance(attendance).withIncidents(incidents).withHelp(help);
    }

    CountsDraft shuffled(Random random) {
        return new CountsDraft(mixed(attendance, random), mixed(incidents, random), mixed(help, random));
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
