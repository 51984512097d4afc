package org.waymark.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Position;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.school.AcademicYear;

/** One record on one day, and what was found to be due in it. */
final class Found {

    final PupilRecord record;
    final ReferenceData data;
    final LocalDate on;
    final DueSettings settings;
    private final Position outer;
    private final List<DueItem> items = new ArrayList<>();

    Found(PupilRecord record, ReferenceData data, LocalDate on, DueSettings settings, Position outer) {
        this.record = AsOf.of(record, on);
        this.data = data;
        this.on = on;
        this.settings = settings;
        this.outer = outer;
    }

    /** Begins an item at this place of the record. */
    DueItem.Builder item(String what, Position position, LocalDate dueOn) {
        DueItem.Builder item = DueItem.builder();
        item.what(what)
                .position(position.in(outer))
                .dueOn(dueOn)
                .asOf(on)
                .pupil(record.pupil().id());
        return item;
    }

    void add(DueItem item) {
        items.add(item);
    }

    /** What is due first comes first; what is due on one day, in the order in which it was looked for. */
    List<DueItem> sorted() {
        return items.stream().sorted(Comparator.comparing(DueItem::dueOn)).toList();
    }

    /** Whether the pupil is on a roll on the day, or nobody recorded rolls at all. */
    boolean isHere() {
        return record.pupil().enrolments().isEmpty()
                || !record.pupil().enrolmentsOn(on).isEmpty();
    }

    /** The provision that holds on the day. */
    Optional<ProvisionSpell> provision() {
        return record.provisions().stream().filter(spell -> spell.isOn(on)).findFirst();
    }

    boolean has(SenProvision provision) {
        return provision().filter(spell -> spell.provision().equals(provision)).isPresent();
    }

    /** The academic year of the day; absent beyond the years that have one. */
    Optional<AcademicYear> year() {
        int start = on.getMonthValue() >= 9 ? on.getYear() : on.getYear() - 1;
        return start < 1900 || start > 2999 ? Optional.empty() : Optional.of(AcademicYear.of(start));
    }

    static Position target(int place) {
        return Position.root().item("targets", place);
    }
}
