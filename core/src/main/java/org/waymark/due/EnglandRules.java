package org.waymark.due;

import static org.waymark.need.SenProvisions.REFORMS_OF_2014;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;

/** England since September 2014: annual reviews, amended plans, phase transfers. */
final class EnglandRules {

    private static final String NORFOLK = "Norfolk County Council, After the annual review";
    private static final String IPSEA = "IPSEA, on the timing of annual reviews";
    private static final String WOKINGHAM = "SENDIASS Wokingham, Amending an education, health and care plan";
    private static final String BEDFORDSHIRE = "SENDIASS Central Bedfordshire, Annual and phased transfer reviews";

    static final StatutoryRules PACK = StatutoryRules.builder()
            .title("Education, health and care plans, England, since September 2014")
            .addRules(
                    rule("ehc.report", NORFOLK)
                            .title("the report on the annual review meeting")
                            .todo("Send the report to the local authority and to all who were invited, and record it")
                            .after(StatutoryEvent.REVIEW_MEETING)
                            .within(Period.ofWeeks(2))
                            .addKeptBy(StatutoryEvent.REVIEW_REPORT, StatutoryEvent.REVIEW_DECISION)
                            .build(),
                    rule("ehc.decision", NORFOLK + "; " + IPSEA)
                            .title("the decision of the local authority after the annual review meeting")
                            .todo(
                                    "Ask the local authority whether it maintains, amends or ceases the plan, and record the decision")
                            .after(StatutoryEvent.REVIEW_MEETING)
                            .within(Period.ofWeeks(4))
                            .addKeptBy(StatutoryEvent.REVIEW_DECISION)
                            .build(),
                    rule("ehc.final-plan", IPSEA + "; " + WOKINGHAM)
                            .title("the final amended plan after the notice of amendments")
                            .todo("Ask the local authority for the final plan, and record it as the next version")
                            .after(StatutoryEvent.AMENDMENT_NOTICE)
                            .within(Period.ofWeeks(8))
                            .addKeptBy(StatutoryEvent.FINAL_PLAN)
                            .build(),
                    rule("ehc.final-plan-after-meeting", WOKINGHAM)
                            .title("the final amended plan after the annual review meeting")
                            .todo("Ask the local authority for the final plan, and record it as the next version")
                            .after(StatutoryEvent.REVIEW_MEETING)
                            .onlyIf(StatutoryEvent.AMENDMENT_NOTICE)
                            .within(Period.ofWeeks(12))
                            .addKeptBy(StatutoryEvent.FINAL_PLAN)
                            .build(),
                    rule("ehc.review", BEDFORDSHIRE + "; " + IPSEA)
                            .title("the next annual review, concluded with a decision")
                            .todo("Hold the meeting early enough for the local authority to decide by the day")
                            .after(StatutoryEvent.REVIEW_DECISION)
                            .within(Period.ofMonths(12))
                            .withinUnderFive(Period.ofMonths(6))
                            .addKeptBy(StatutoryEvent.REVIEW_DECISION)
                            .build(),
                    rule("ehc.first-review", "Children and Families Act 2014, section 44")
                            .title("the first annual review of the plan, concluded with a decision")
                            .todo("Hold the meeting early enough for the local authority to decide by the day")
                            .after(StatutoryEvent.FINAL_PLAN)
                            .fromFirst(true)
                            .within(Period.ofMonths(12))
                            .withinUnderFive(Period.ofMonths(6))
                            .addKeptBy(StatutoryEvent.REVIEW_DECISION)
                            .build())
            .addPhaseTransfers(
                    transfer("ehc.phase-transfer")
                            .title("the final plan before the move to secondary school")
                            .year("6")
                            .by(MonthDay.of(Month.FEBRUARY, 15))
                            .build(),
                    transfer("ehc.phase-transfer-post-16")
                            .title("the final plan before the move from secondary school")
                            .year("11")
                            .by(MonthDay.of(Month.MARCH, 31))
                            .build())
            .build();

    private EnglandRules() {}

    private static StatutoryRule.Builder rule(String id, String source) {
        StatutoryRule.Builder rule = StatutoryRule.builder();
        rule.id(id).source(source).validFrom(REFORMS_OF_2014);
        return rule;
    }

    private static PhaseTransferRule.Builder transfer(String id) {
        PhaseTransferRule.Builder rule = PhaseTransferRule.builder();
        rule.id(id)
                .source(WOKINGHAM)
                .validFrom(REFORMS_OF_2014)
                .todo("Ask the local authority for the final plan that names the next school, and record it");
        return rule;
    }
}
