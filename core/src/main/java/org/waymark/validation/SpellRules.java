package org.waymark.validation;

import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Spell;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.plan.Intervention;

/** What is true of every spell, whatever it is a spell of. */
final class SpellRules {

    static final List<Rule> RULES = List.of(RuleMaking.rule(
            Severity.ERROR,
            "spell.upside-down",
            "a spell ends before it begins",
            "The last day of a spell lies before its first day: enrolments, programmes, groupings, adults, provisions, needs, plans, interventions and what was counted of them.",
            "Correct the first or the last day; both are included",
            SpellRules::upsideDown));

    private SpellRules() {}

    private static void upsideDown(RecordView view, Reporter report) {
        PupilRecord record = view.record();
        Position pupil = Position.root().field("pupil");
        check(record.pupil().enrolments(), pupil.field("enrolments"), report);
        check(record.pupil().programmes(), pupil.field("programmes"), report);
        check(record.pupil().groupings(), pupil.field("groupings"), report);
        check(record.pupil().adults(), pupil.field("adults"), report);
        check(record.provisions(), Position.root().field("provisions"), report);
        check(record.needs(), Position.root().field("needs"), report);
        for (int i = 0; i < record.targets().size(); i++) {
            check(record.targets().get(i).adults(), Targets.at(i).field("adults"), report);
        }
        plans(record, report);
    }

    private static void plans(PupilRecord record, Reporter report) {
        check(record.plans(), Position.root().field("plans"), report);
        for (int i = 0; i < record.plans().size(); i++) {
            check(record.plans().get(i).adults(), PlanRules.at(i).field("adults"), report);
        }
        for (int i = 0; i < record.interventions().size(); i++) {
            Intervention intervention = record.interventions().get(i);
            Position at = InterventionRules.at(i);
            check(intervention.planned(), at.field("planned"), report);
            check(intervention.deliverers(), at.field("deliverers"), report);
            check(intervention.counts().stream().map(Days::of).toList(), at.field("counts"), report);
        }
    }

    static void check(List<? extends Spell> spells, Position list, Reporter report) {
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            if (spell.to().isPresent() && spell.to().get().isBefore(spell.from())) {
                report.at(list.index(i).field("to"));
            }
        }
    }
}
