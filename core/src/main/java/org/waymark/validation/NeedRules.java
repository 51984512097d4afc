package org.waymark.validation;

import static org.waymark.validation.RuleMaking.optional;
import static org.waymark.validation.RuleMaking.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.need.Need;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;

/** The needs, by date and rank. */
final class NeedRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "need.two-primary",
                    "two needs are primary at the same time",
                    "Rank one of them 2, or end the earlier one on the day before the later one begins",
                    (view, report) -> sameRank(view, report, true)),
            rule(
                    Severity.ERROR,
                    "need.same-rank",
                    "two needs have the same rank at the same time",
                    "Two needs of rank 2 or below share a day and a rank.",
                    "Give each need of the same time a rank of its own",
                    (view, report) -> sameRank(view, report, false)),
            rule(
                    Severity.WARNING,
                    "need.rank-gap",
                    "a need has a rank and nothing is ranked right above it",
                    "On some day of a need of rank 2 or below no need has the rank above it.",
                    "Rank the needs of the same time 1, 2, 3 and so on",
                    NeedRules::rankGap),
            rule(
                    Severity.WARNING,
                    "need.type-unknown",
                    "the type of a need is not in any code set",
                    "Correct the type, or add a code set with the id sen-type that maps it to an official one",
                    NeedRules::typeUnknown),
            rule(
                    Severity.WARNING,
                    "need.type-not-in-use",
                    "a need is recorded for days on which its type was not in use",
                    "Begin the need when the type came into use, or use the type of that time",
                    NeedRules::typeNotInUse),
            rule(
                    Severity.WARNING,
                    "need.unassessed-with-plan",
                    "a need without specialist assessment stands beside an education, health and care plan",
                    "The type NSA and the provision E share a day. NSA goes with SEN support only.",
                    "Record the type of need that the plan names",
                    NeedRules::unassessedWithPlan),
            optional(
                    Severity.INFO,
                    "need.rank-not-collected",
                    "a need has a rank that a school census does not collect",
                    "Only ranks 1 and 2 are collected; nothing else depends on it.",
                    "Nothing, if ranks 1 and 2 are the most significant needs",
                    NeedRules::rankNotCollected));

    private NeedRules() {}

    private static Position at(int place) {
        return Position.root().item("needs", place);
    }

    private static void sameRank(RecordView view, Reporter report, boolean primary) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        List<Need> needs = view.record().needs();
        for (int i = 0; i < needs.size(); i++) {
            if ((needs.get(i).rank() == 1) == primary) {
                places.computeIfAbsent(needs.get(i).rank(), rank -> new ArrayList<>())
                        .add(i);
            }
        }
        places.forEach((rank, list) -> {
            for (int i : Overlaps.in(list.stream().map(needs::get).toList(), need -> true)) {
                report.at(at(list.get(i))).with("rank", rank);
            }
        });
    }

    private static void rankGap(RecordView view, Reporter report) {
        List<Need> needs = view.record().needs();
        Map<Integer, Coverage> byRank = new HashMap<>();
        needs.stream()
                .collect(Collectors.groupingBy(Need::rank))
                .forEach((rank, ofRank) -> byRank.put(rank, Coverage.of(ofRank)));
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            Coverage above = byRank.getOrDefault(need.rank() - 1, Coverage.of(List.of()));
            boolean covered = above.contains(Coverage.first(need), Coverage.last(need));
            if (need.rank() > 1 && Coverage.first(need) <= Coverage.last(need) && !covered) {
                report.at(at(i).field("rank")).with("rank", need.rank());
            }
        }
    }

    private static void typeUnknown(RecordView view, Reporter report) {
        List<Need> needs = view.record().needs();
        for (int i = 0; i < needs.size(); i++) {
            if (view.references()
                    .codes()
                    .find(SenTypes.CODES, needs.get(i).type())
                    .isEmpty()) {
                report.at(at(i).field("type"));
            }
        }
    }

    private static void typeNotInUse(RecordView view, Reporter report) {
        List<Need> needs = view.record().needs();
        for (int i = 0; i < needs.size(); i++) {
            if (!view.references().codes().isInUse(SenTypes.CODES, needs.get(i).type(), needs.get(i))) {
                report.at(at(i).field("type"));
            }
        }
    }

    private static void unassessedWithPlan(RecordView view, Reporter report) {
        Coverage plan = Coverage.of(view.record().provisions().stream()
                .filter(spell -> ProvisionRules.official(view, spell).equals(SenProvision.EHC_PLAN.code()))
                .toList());
        List<Need> needs = view.record().needs();
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            String official = view.references().codes().official(SenTypes.CODES, need.type());
            if (official.equals(SenType.NSA.code()) && plan.meets(Coverage.first(need), Coverage.last(need))) {
                report.at(at(i).field("type"));
            }
        }
    }

    private static void rankNotCollected(RecordView view, Reporter report) {
        List<Need> needs = view.record().needs();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).rank() > 2) {
                report.at(at(i).field("rank")).with("rank", needs.get(i).rank());
            }
        }
    }
}
