package org.waymark.io.report.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.Suppression;

/** Says what a policy hides, as {@link DisclosurePolicy#lines()} does, in any language. */
final class PolicyWords {

    private PolicyWords() {}

    static List<String> lines(DisclosurePolicy policy, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("policy.name", "name", policy.name(), "source", policy.source()));
        Suppression rules = policy.suppression();
        if (policy.isWithinSchool() && rules.threshold() == 0) {
            lines.add(words.text("policy.within"));
            return lines;
        }
        lines.add(words.text("policy.small", "from", rules.zerosAreSmall() ? 0 : 1, "to", rules.threshold()));
        lines.add(
                rules.complementary()
                        ? words.text("policy.complementary", "width", rules.minimumWidth() + 1)
                        : words.text("policy.alone"));
        if (policy.groupDisclosure()) {
            lines.add(words.text("policy.whole"));
        }
        if (policy.rounding().base() > 1) {
            lines.add(words.text("policy.rounded", "base", policy.rounding().base()));
        }
        lines.add(words.text("policy.earlier"));
        return lines;
    }
}
