package org.waymark.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.finding.Severity;

/** The library's own rules, family by family. */
final class Rules {

    /** The rule of the findings that say that another rule failed. */
    static final RuleInfo FAILED = RuleInfo.builder()
            .id("rule.failed")
            .severity(Severity.ERROR)
            .title("a rule failed and found nothing here")
            .checks("A rule threw an exception. The others went on.")
            .remedy("Tell the author of the rule; its id is among the attributes")
            .build();

    static final List<Rule> RECORD = concat(
            PupilRules.RULES,
            EnrolmentRules.RULES,
            SpellRules.RULES,
            ProvisionRules.RULES,
            NeedRules.RULES,
            TargetRules.RULES,
            CodeRules.RULES,
            TargetScaleRules.RULES,
            TargetLinkRules.RULES,
            ConceptRules.RULES,
            BaselineRules.RULES,
            RatingRules.RULES,
            RatingLinkRules.RULES,
            CycleRules.RULES,
            SeriesRules.RULES,
            ReviewRules.RULES,
            PlanVersionRules.RULES,
            PlanRules.RULES,
            InterventionRules.RULES,
            VoiceRules.RULES,
            PlanCodeRules.RULES,
            WiderRules.RULES);

    static final List<CaseloadRule> CASELOAD = CaseloadRules.RULES;

    static final List<ReferenceRule> REFERENCE = concat(ReferenceRules.RULES, VocabularyRules.RULES, SurveyRules.RULES);

    private static final Map<String, RuleInfo> BY_ID = byId();

    private Rules() {}

    /** All of them, by family. */
    static List<RuleInfo> all() {
        List<RuleInfo> all = new ArrayList<>();
        RECORD.forEach(rule -> all.add(rule.info()));
        CASELOAD.forEach(rule -> all.add(rule.info()));
        REFERENCE.forEach(rule -> all.add(rule.info()));
        all.add(FAILED);
        return List.copyOf(all);
    }

    /** Whether the library has a rule with this id. */
    static boolean has(String id) {
        return BY_ID.containsKey(id);
    }

    /**
     * The rule with this id.
     *
     * @throws IllegalArgumentException if the library has no such rule; the message names the nearest
     */
    static RuleInfo named(String id) {
        RuleInfo info = BY_ID.get(id);
        if (info == null) {
            throw new IllegalArgumentException("no such rule; the nearest are " + Nearest.to(id, BY_ID.keySet()));
        }
        return info;
    }

    @SafeVarargs
    private static <T> List<T> concat(List<T>... families) {
        List<T> all = new ArrayList<>();
        for (List<T> family : families) {
            all.addAll(family);
        }
        return List.copyOf(all);
    }

    private static Map<String, RuleInfo> byId() {
        Map<String, RuleInfo> byId = new TreeMap<>();
        for (RuleInfo info : all()) {
            if (byId.put(info.id(), info) != null) {
                throw new IllegalStateException("two rules have the id " + info.id());
            }
        }
        return byId;
    }
}
