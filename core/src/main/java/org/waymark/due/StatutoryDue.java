package org.waymark.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Position;
import org.waymark.need.SenProvision;
import org.waymark.plan.PlanKind;
import org.waymark.pupil.Enrolment;
import org.waymark.school.AcademicYear;

/** Statutory deadlines of pupils with an education, health and care plan. */
final class StatutoryDue {

    private static final int FIVE = 5;

    private StatutoryDue() {}

    static void find(Found found, StatutoryRules pack) {
        boolean hasPlan = found.has(SenProvision.EHC_PLAN)
                || found.record.plansOn(found.on).stream()
                        .anyMatch(plan -> plan.kind().equals(PlanKind.EHC) && plan.isAgreedOn(found.on));
        if (hasPlan) {
            StatutoryEvents events = new StatutoryEvents(found.record, found.on);
            pack.rules().forEach(rule -> find(found, rule, events));
            pack.phaseTransfers().forEach(rule -> find(found, rule, events));
        }
    }

    private static void find(Found found, StatutoryRule rule, StatutoryEvents events) {
        Comparator<StatutoryEvents.Event> byDay = Comparator.comparing(StatutoryEvents.Event::on);
        List<StatutoryEvents.Event> starts = events.of(rule.after());
        Optional<StatutoryEvents.Event> start =
                rule.fromFirst() ? starts.stream().min(byDay) : starts.stream().max(byDay);
        if (start.isEmpty() || !rule.isLawOn(start.get().on())) {
            return;
        }
        StatutoryEvents.Event event = start.get();
        boolean runs = rule.onlyIf().map(what -> events.follows(what, event)).orElse(true)
                && rule.keptBy().stream()
                        .noneMatch(what -> rule.fromFirst() ? !events.of(what).isEmpty() : events.follows(what, event));
        if (runs) {
            DueItem.Builder item =
                    found.item(rule.id(), event.position(), event.on().plus(length(found, rule, event.on())));
            item.title(rule.title())
                    .todo(rule.todo())
                    .source(rule.source())
                    .review(event.review())
                    .plan(event.plan());
            found.add(item.build());
        }
    }

    private static Period length(Found found, StatutoryRule rule, LocalDate day) {
        boolean underFive = found.record
                .pupil()
                .born()
                .filter(born -> day.isBefore(born.plusYears(FIVE)))
                .isPresent();
        return underFive ? rule.withinUnderFive().orElse(rule.within()) : rule.within();
    }

    private static void find(Found found, PhaseTransferRule rule, StatutoryEvents events) {
        Optional<AcademicYear> year = found.year();
        Optional<Enrolment> main = found.record.pupil().mainEnrolmentOn(found.on);
        if (year.isEmpty()
                || main.filter(spell -> rule.years().contains(spell.year())).isEmpty()) {
            return;
        }
        LocalDate due = Days.in(year.get(), rule.by());
        boolean kept = events.of(StatutoryEvent.FINAL_PLAN).stream()
                .anyMatch(plan -> year.get().contains(plan.on()));
        if (!kept && rule.isLawOn(due)) {
            DueItem.Builder item = found.item(rule.id(), Position.root().field("plans"), due);
            item.title(rule.title()).todo(rule.todo()).source(rule.source());
            found.add(item.build());
        }
    }
}
