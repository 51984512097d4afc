package org.waymark.validation;

import java.util.function.BiConsumer;
import org.waymark.finding.Severity;

/**
 * A rule over one record. The library's own are listed by {@link Validation#rules()}; anybody may add more with {@link
 * Validation#plus(Rule)}.
 *
 * <p>A rule must be stateless: one instance checks many records, perhaps in several threads. What it finds must depend on
 * the view alone. Its words must hold nothing of what it found: name the field and the rule, put ids into attributes.
 *
 * <pre>{@code
 * Rule noFridays = Rule.of("northgate:rating.friday", Severity.INFO, "a rating was made on a Friday", (view, report) -> {
 *     List<Rating> ratings = view.record().ratings();
 *     for (int i = 0; i < ratings.size(); i++) {
 *         if (ratings.get(i).on().getDayOfWeek() == DayOfWeek.FRIDAY) {
 *             report.at(Position.root().item("ratings", i));
 *         }
 *     }
 * });
 * }</pre>
 */
public interface Rule {

    /** What the rule says about itself; always the same. */
    RuleInfo info();

    /**
     * Looks at one record and reports what it finds. A rule that throws ends neither the check nor the other rules: that
     * it failed becomes a finding of rule {@code rule.failed}.
     *
     * @param view the record, with its targets and ratings by id
     * @param report takes the findings, with positions from the root of the record
     */
    void check(RecordView view, Reporter report);

    /** Returns a rule that is on by default and does what {@code check} does. */
    static Rule of(String id, Severity severity, String title, BiConsumer<RecordView, Reporter> check) {
        return of(RuleInfo.builder().id(id).severity(severity).title(title).build(), check);
    }

    /** Returns a rule that does what {@code check} does. */
    static Rule of(RuleInfo info, BiConsumer<RecordView, Reporter> check) {
        return new RecordRule(info, check);
    }
}
