package org.waymark.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Position;

/**
 * Lists what is due and what is overdue on a day that the caller gives, the earliest first.
 *
 * <p>An item is listed from the day on which it is owed, however far ahead it is due: {@link #until(LocalDate)} cuts off what is
 * due later, {@link DueItem#isOverdue()} tells what is late. What was recorded for a day after the given one does not count.
 *
 * <ul>
 *   <li>{@code cycle.decision}, {@code cycle.rating}: what a target owes in a review cycle that has begun, by its last day
 *   <li>{@code target.rating}: a target that no review cycle covers and that was not rated for some weeks, or never
 *   <li>{@code plan.review}: a plan that is to be reviewed by a day
 *   <li>{@code meeting.parents}: the next of the meetings with the parents of a pupil on SEN support
 *   <li>{@code conversation.next}: the next structured conversation, as agreed at the last
 *   <li>{@code view.pupil}: a view of the pupil in the academic year
 *   <li>{@code action.outcome}: an agreed action with a day, of whose outcome nothing is known
 *   <li>{@code ehc.…}: the deadlines of the {@link StatutoryRules}, for pupils with an education, health and care plan
 * </ul>
 *
 * <p>Only what is recorded is known: a meeting that nobody wrote down is due. Immutable and thread-safe.
 *
 * {@code List<DueItem> items = Due.on(LocalDate.parse("2026-11-30"), referenceData).of(record);}
 */
public final class Due {

    private final LocalDate on;
    private final ReferenceData data;
    private final CycleDue cycles;
    private final StatutoryRules rules;
    private final DueSettings settings;
    private final @Nullable LocalDate until;

    private Due(
            LocalDate on,
            ReferenceData data,
            CycleDue cycles,
            StatutoryRules rules,
            DueSettings settings,
            @Nullable LocalDate until) {
        this.on = on;
        this.data = data;
        this.cycles = cycles;
        this.rules = rules;
        this.settings = settings;
        this.until = until;
    }

    /** Returns what lists as of this day, for records that refer to this data, under the rules of England. */
    public static Due on(LocalDate day, ReferenceData data) {
        return new Due(day, data, new CycleDue(data), StatutoryRules.england(), DueSettings.standard(), null);
    }

    /** This under another pack of statutory rules; {@link StatutoryRules#none()} for none. */
    public Due under(StatutoryRules pack) {
        return new Due(on, data, cycles, pack, settings, until);
    }

    /** This with other settings. */
    public Due with(DueSettings other) {
        return new Due(on, data, cycles, rules, other, until);
    }

    /** This without what is due after a day. */
    public Due until(LocalDate last) {
        return new Due(on, data, cycles, rules, settings, last);
    }

    /** Lists what is due for one pupil; positions are those of the record. */
    public List<DueItem> of(PupilRecord record) {
        return of(record, Position.root());
    }

    /** Lists what is due for all pupils, the earliest first, of one day in the order of the pupils. */
    public List<DueItem> of(Caseload caseload) {
        List<DueItem> all = new ArrayList<>();
        for (int i = 0; i < caseload.pupils().size(); i++) {
            all.addAll(of(caseload.pupils().get(i), Position.root().item("pupils", i)));
        }
        all.sort(Comparator.comparing(DueItem::dueOn));
        return List.copyOf(all);
    }

    private List<DueItem> of(PupilRecord record, Position outer) {
        Found found = new Found(record, data, on, settings, outer);
        if (!found.isHere()) {
            return List.of();
        }
        StatutoryDue.find(found, rules);
        cycles.find(found);
        RatingDue.find(found);
        PlanDue.find(found);
        MeetingDue.find(found);
        VoiceDue.find(found);
        ActionDue.find(found);
        return found.sorted().stream()
                .filter(item -> Optional.ofNullable(until)
                        .map(last -> !item.dueOn().isAfter(last))
                        .orElse(true))
                .toList();
    }

    /** The day and the pack. */
    @Override
    public String toString() {
        return "Due[on=" + on + ", rules=" + rules.title() + "]";
    }
}
