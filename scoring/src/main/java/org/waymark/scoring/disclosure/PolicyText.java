package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a policy says of itself in plain English. */
final class PolicyText {

    private PolicyText() {}

    static List<String> of(DisclosurePolicy policy) {
        Suppression rules = policy.suppression();
        List<String> lines = new ArrayList<>();
        lines.add("Disclosure policy: " + policy.name() + " (" + policy.source() + ")");
        boolean hides = rules.threshold() > 0 || rules.zerosAreSmall();
        if (policy.isWithinSchool()) {
            lines.add((hides ? "" : "Nothing is hidden: ") + (hides ? "Not" : "not") + " to leave the school.");
        }
        if (hides) {
            lines.addAll(hidden(rules));
        }
        if (policy.groupDisclosure()) {
            lines.add("What is true of all pupils of a group, or of none, is hidden (c).");
        }
        if (policy.rounding().base() > 1) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Counts are rounded to the nearest %d, halves up; low is more than 0 but rounds to 0.",
                    policy.rounding().base()));
        }
        if (!policy.isWithinSchool()) {
            lines.add(
                    "x is not available. Groups that an earlier release hid, or that differ by a few from one, are hidden.");
        }
        return List.copyOf(lines);
    }

    private static List<String> hidden(Suppression rules) {
        String small = String.format(
                Locale.ROOT,
                "Numbers of %d to %d pupils are hidden (c), with all figures about them.",
                rules.zerosAreSmall() ? 0 : 1,
                rules.threshold());
        String others = rules.complementary()
                ? String.format(
                        Locale.ROOT,
                        "Others are hidden with them (c), so that each hidden number can be any of at least %d.",
                        rules.minimumWidth() + 1)
                : "No others are hidden with them: totals may give hidden numbers away.";
        return List.of(small, others);
    }
}
