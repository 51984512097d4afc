package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenProvisions;

/** The special educational provision, by date. A local status counts as the official code that it is mapped to. */
final class ProvisionRules {

    private static final Set<String> NEEDS_A_NEED =
            Set.of(SenProvision.SEN_SUPPORT.code(), SenProvision.EHC_PLAN.code());

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.WARNING,
                    "provision.unknown",
                    "a provision is not in any code set",
                    "Correct the code, or add a code set with the id sen-provision that maps it to an official one",
                    ProvisionRules::unknown),
            rule(
                    Severity.WARNING,
                    "provision.not-in-use",
                    "a provision is recorded for days on which its code was not in use",
                    "Use the code of that time, or correct the days",
                    ProvisionRules::notInUse),
            rule(
                    Severity.WARNING,
                    "provision.legacy",
                    "a provision of the time before the reforms goes on",
                    "School Action, School Action Plus or a Statement has no last day.",
                    "End it on the day before the provision that took its place began",
                    ProvisionRules::legacy),
            rule(
                    Severity.ERROR,
                    "provision.overlap",
                    "two provisions are open at the same time",
                    "End the earlier one on the day before the later one begins",
                    ProvisionRules::overlap),
            rule(
                    Severity.WARNING,
                    "provision.need-missing",
                    "the pupil has SEN support or a plan and no primary need",
                    "While the provision goes on no need of rank 1 does, or there was none at any time of one that ended.",
                    "Record the primary need, rank 1; no specialist assessment is needed for it",
                    ProvisionRules::needMissing),
            rule(
                    Severity.WARNING,
                    "provision.none-with-need",
                    "a need is open while the pupil has no special educational provision",
                    "A need and a spell without provision share more than the day on which one follows the other.",
                    "End the need, or record the provision",
                    ProvisionRules::noneWithNeed));

    private ProvisionRules() {}

    private static Position at(int place) {
        return Position.root().item("provisions", place);
    }

    static String official(RecordView view, ProvisionSpell spell) {
        return view.references().codes().official(SenProvisions.CODES, spell.provision());
    }

    private static void unknown(RecordView view, Reporter report) {
        List<ProvisionSpell> spells = view.record().provisions();
        for (int i = 0; i < spells.size(); i++) {
            if (view.references()
                    .codes()
                    .find(SenProvisions.CODES, spells.get(i).provision())
                    .isEmpty()) {
                report.at(at(i).field("provision"));
            }
        }
    }

    private static void notInUse(RecordView view, Reporter report) {
        List<ProvisionSpell> spells = view.record().provisions();
        for (int i = 0; i < spells.size(); i++) {
            ProvisionSpell spell = spells.get(i);
            if (!view.references().codes().isInUse(SenProvisions.CODES, spell.provision(), spell)) {
                report.at(at(i).field("provision"));
            }
        }
    }

    private static void legacy(RecordView view, Reporter report) {
        List<ProvisionSpell> spells = view.record().provisions();
        for (int i = 0; i < spells.size(); i++) {
            ProvisionSpell spell = spells.get(i);
            if (spell.to().isEmpty() && SenProvisions.isLegacy(SenProvision.of(official(view, spell)))) {
                report.at(at(i).field("provision"));
            }
        }
    }

    private static void overlap(RecordView view, Reporter report) {
        for (int i : Overlaps.in(view.record().provisions(), spell -> true)) {
            report.at(at(i));
        }
    }

    private static void needMissing(RecordView view, Reporter report) {
        List<ProvisionSpell> spells = view.record().provisions();
        Coverage primary = Coverage.of(
                view.record().needs().stream().filter(need -> need.rank() == 1).toList());
        for (int i = 0; i < spells.size(); i++) {
            ProvisionSpell spell = spells.get(i);
            long last = Coverage.last(spell);
            long first = last == Coverage.OPEN ? Coverage.OPEN : Coverage.first(spell);
            if (NEEDS_A_NEED.contains(official(view, spell)) && first <= last && !primary.meets(first, last)) {
                report.at(at(i));
            }
        }
    }

    private static void noneWithNeed(RecordView view, Reporter report) {
        List<Need> needs = view.record().needs();
        Coverage none = Coverage.of(view.record().provisions().stream()
                .filter(spell -> official(view, spell).equals(SenProvision.NONE.code()))
                .toList());
        for (int i = 0; i < needs.size(); i++) {
            long last = Coverage.last(needs.get(i));
            if (none.meets(Coverage.first(needs.get(i)) + 1, last == Coverage.OPEN ? last : last - 1)) {
                report.at(Position.root().item("needs", i));
            }
        }
    }
}
