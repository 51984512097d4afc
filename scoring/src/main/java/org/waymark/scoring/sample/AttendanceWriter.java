package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.caseload.PupilRecord;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.wider.AttendanceCount;

/** Writes down the sessions of each term at each school; of two schools at a time, the main one has three days in five. */
final class AttendanceWriter {

    /** The absences of the pupil who moves: more when the new school was new. */
    private static final Map<SchoolTerm, Integer> OF_MOVER =
            Map.of(SchoolTerm.AUTUMN, 8, SchoolTerm.SPRING, 11, SchoolTerm.SUMMER, 3);

    private AttendanceWriter() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        PupilRecord changed = record;
        for (Enrolment spell : record.pupil().enrolments()) {
            for (SchoolTerm term : SchoolTerm.values()) {
                LocalDate to = spell.to().filter(term.last()::isAfter).orElse(term.last());
                LocalDate from = spell.from().isAfter(term.first()) ? spell.from() : term.first();
                int days = term.days(from, to).size();
                if (days > 0) {
                    changed = changed.plusAttendance(count(plan, term, spell, possible(plan, spell, days))
                            .from(from)
                            .to(to)
                            .build());
                }
            }
        }
        return changed;
    }

    private static int possible(PupilPlan plan, Enrolment spell, int days) {
        if (!plan.is(HardCase.DUAL_REGISTRATION)) {
            return 2 * days;
        }
        int there = 2 * (days * 2 / 5);
        return spell.kind().equals(EnrolmentKind.SUBSIDIARY) ? there : 2 * days - there;
    }

    private static AttendanceCount.Builder count(PupilPlan plan, SchoolTerm term, Enrolment spell, int possible) {
        boolean partTime = plan.is(HardCase.PART_TIME_TIMETABLE) && term == SchoolTerm.SPRING;
        int unauthorised = unauthorised(plan, term);
        int timetable = partTime ? possible / 4 : 0;
        int authorised = timetable + Math.min(absences(plan, term, possible), possible - timetable - unauthorised);
        AttendanceCount.Builder count = AttendanceCount.builder()
                .school(spell.school())
                .possible(possible)
                .attended(possible - authorised - unauthorised)
                .authorised(authorised)
                .unauthorised(unauthorised);
        return partTime ? count.partTimeTimetable(timetable) : count;
    }

    private static int unauthorised(PupilPlan plan, SchoolTerm term) {
        if (plan.is(HardCase.PERSISTENT_ABSENCE)) {
            return term == SchoolTerm.AUTUMN ? 6 : 2;
        }
        return plan.hard().isEmpty() && plan.dice().in100(10) ? plan.dice().between(1, 3) : 0;
    }

    private static int absences(PupilPlan plan, SchoolTerm term, int possible) {
        if (plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES)) {
            return OF_MOVER.getOrDefault(term, 0);
        }
        if (plan.is(HardCase.PERSISTENT_ABSENCE)) {
            return possible * (term == SchoolTerm.SUMMER ? 9 : 13) / 100;
        }
        int percent = plan.story() == Story.OFTEN_ABSENT
                ? plan.dice().between(9, 16)
                : plan.dice().between(0, 6);
        return possible * percent / 100;
    }
}
