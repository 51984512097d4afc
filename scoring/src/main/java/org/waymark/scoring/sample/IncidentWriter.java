package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.pupil.Enrolment;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

/** Counts incidents of behaviour by term, for pupils with a target about it and for the one who moves. None is a zero. */
final class IncidentWriter {

    private IncidentWriter() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        boolean mover = plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES);
        boolean counted = record.target(TargetId.of("t-1"))
                .flatMap(target -> target.area())
                .filter(area -> area.equals("behaviour") || area.equals("relationships"))
                .isPresent();
        if (!mover && (!counted || plan.move().isPresent())) {
            return record;
        }
        Map<SchoolTerm, Integer> counts =
                mover ? Map.of(SchoolTerm.AUTUMN, 9, SchoolTerm.SPRING, 7, SchoolTerm.SUMMER, 2) : counts(plan);
        PupilRecord changed = record;
        for (SchoolTerm term : SchoolTerm.values()) {
            for (Enrolment spell : record.pupil().enrolments()) {
                LocalDate to = spell.to().filter(term.last()::isAfter).orElse(term.last());
                LocalDate from = spell.from().isAfter(term.first()) ? spell.from() : term.first();
                int days = term.days(from, to).size();
                if (days > 0
                        && record.pupil()
                                .mainEnrolmentOn(from)
                                .filter(spell::equals)
                                .isPresent()) {
                    changed = changed.plusIncidents(IncidentCount.builder()
                            .kind(IncidentKind.BEHAVIOUR)
                            .school(spell.school())
                            .from(from)
                            .to(to)
                            .count(counts.getOrDefault(term, 0))
                            .exposure(Exposure.of(days, ExposureUnit.SCHOOL_DAYS))
                            .build());
                }
            }
        }
        return changed;
    }

    /** Fewer where the story goes well. */
    private static Map<SchoolTerm, Integer> counts(PupilPlan plan) {
        int first = plan.dice().between(3, 9);
        return Map.of(
                SchoolTerm.AUTUMN, left(first, plan, Occasion.AUTUMN),
                SchoolTerm.SPRING, left(first, plan, Occasion.SPRING),
                SchoolTerm.SUMMER, left(first, plan, Occasion.SUMMER));
    }

    private static int left(int first, PupilPlan plan, Occasion occasion) {
        return Math.max(0, first - first * plan.story().hundredths(occasion) / 120);
    }
}
