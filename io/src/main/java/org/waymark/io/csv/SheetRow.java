package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ConceptId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.pupil.Assignment;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.target.Aim;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;

/** Makes a target and its ratings of one row of a spreadsheet. */
final class SheetRow {

    private static final List<SheetField> SAYS_A_TARGET =
            List.of(SheetField.TARGET, SheetField.CONCEPT, SheetField.AREA, SheetField.STATEMENT, SheetField.CRITERION);

    private final SheetMapping mapping;
    private final SheetCells cells;
    private final SheetMarks marks;
    private final SheetDays days;

    SheetRow(SheetMapping mapping, SheetCells cells) {
        this.mapping = mapping;
        this.cells = cells;
        this.marks = new SheetMarks(mapping);
        this.days = new SheetDays(mapping.days());
    }

    /** Reads the row, which is the one of this number among those of its pupil. */
    void read(Draft draft, int number) {
        if (!holdsTarget()) {
            cells.note(
                    Severity.WARNING,
                    CsvRules.NOT_CARRIED,
                    cells.place(),
                    SheetValue.always("none"),
                    "names a pupil and no target; only the pupil was carried",
                    "Nothing, if the pupil has none.");
            return;
        }
        Optional<ScaleRef> scale = cells.needed(SheetField.SCALE, ScaleRef::parse);
        Optional<TargetId> id = mapping.field(SheetField.TARGET).isPresent()
                ? cells.needed(SheetField.TARGET, TargetId::of)
                : Optional.of(TargetId.of("t-" + number));
        if (scale.isEmpty() || id.isEmpty()) {
            return;
        }
        Target.Builder target = target(id.get(), scale.get());
        try {
            draft.add(id.get(), target);
        } catch (RowRefused repeated) {
            cells.error(
                    repeated.rule(),
                    SheetField.TARGET,
                    mapping.field(SheetField.TARGET).orElseThrow(),
                    repeated.message(),
                    repeated.remedy());
            return;
        }
        List<Rating> ratings = ratings(id.get());
        draft.record().addAllRatings(ratings);
        adult(ratings).ifPresent(target::addAdults);
    }

    private boolean holdsTarget() {
        return SAYS_A_TARGET.stream().anyMatch(cells::says)
                || mapping.ratings().stream()
                        .anyMatch(rating ->
                                !cells.text(SheetValue.column(rating.column())).isEmpty());
    }

    private Target.Builder target(TargetId id, ScaleRef scale) {
        return Target.builder()
                .id(id)
                .kind(cells.maybe(SheetField.KIND, TargetKind::of).orElse(TargetKind.PERSONAL))
                .concept(cells.maybe(SheetField.CONCEPT, ConceptId::of))
                .vocabulary(cells.maybe(SheetField.VOCABULARY, VocabularyRef::parse))
                .area(cells.maybe(SheetField.AREA, text -> text))
                .subject(cells.maybe(SheetField.SUBJECT, text -> text))
                .statement(cells.maybe(SheetField.STATEMENT, text -> text))
                .criterion(cells.maybe(SheetField.CRITERION, text -> text))
                .scale(scale)
                .aim(aim())
                .setOn(cells.maybe(SheetField.SET_ON, this::day))
                .programme(cells.maybe(SheetField.PROGRAMME, ProgrammeId::of));
    }

    private LocalDate day(String text) {
        return days.parse(text)
                .orElseThrow(() -> new RowRefused(
                        CsvRules.VALUE,
                        "",
                        "is no day in a form that the mapping names",
                        "Write the day so, or name its form in the mapping."));
    }

    private Optional<Aim> aim() {
        Optional<Mark> mark = cells.maybe(SheetField.AIM, marks::read);
        Optional<LocalDate> by = cells.maybe(SheetField.AIM_BY, this::day);
        if (mark.isPresent() && by.isEmpty()) {
            cells.error(
                    CsvRules.NOT_CARRIED,
                    SheetField.AIM,
                    mapping.field(SheetField.AIM).orElseThrow(),
                    "has no day by which it is to be reached; the aim was left out",
                    "Add the day, or say it in the mapping.");
        }
        return mark.flatMap(
                some -> by.map(day -> Aim.builder().mark(some).by(day).build()));
    }

    private List<Rating> ratings(TargetId target) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < mapping.ratings().size(); i++) {
            rating(target, mapping.ratings().get(i), cells.place().item("ratings", i))
                    .ifPresent(ratings::add);
        }
        return ratings;
    }

    private Optional<Rating> rating(TargetId target, SheetRating column, Position at) {
        SheetValue value = SheetValue.column(column.column());
        String text = cells.text(value);
        if (text.isEmpty() && !mapping.words().containsKey("")) {
            return Optional.empty();
        }
        String day = cells.text(column.on());
        Optional<LocalDate> on = days.parse(day);
        if (on.isEmpty()) {
            cells.error(
                    day.isEmpty() ? CsvRules.NOT_CARRIED : CsvRules.VALUE,
                    at.field("on"),
                    column.on(),
                    day.isEmpty()
                            ? "is empty, but there is a mark; the rating was left out"
                            : "is no day in a form that the mapping names; the rating was left out",
                    "Write the day, or name its form in the mapping.");
            return Optional.empty();
        }
        try {
            return Optional.of(Rating.builder()
                    .target(target)
                    .mark(marks.read(text))
                    .on(on.get())
                    .purpose(column.purpose())
                    .cycle(column.cycle())
                    .school(cells.maybe(SheetField.SCHOOL, SchoolId::of))
                    .build());
        } catch (RowRefused refused) {
            cells.error(refused.rule(), at, value, refused.message() + "; the rating was left out", refused.remedy());
            return Optional.empty();
        }
    }

    private Optional<Assignment> adult(List<Rating> ratings) {
        Optional<StaffId> staff = cells.maybe(SheetField.ADULT, StaffId::of);
        if (staff.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = mapping.field(SheetField.SET_ON)
                .map(cells::text)
                .flatMap(days::parse)
                .or(() -> ratings.stream().map(Rating::on).min(LocalDate::compareTo));
        if (from.isEmpty()) {
            cells.error(
                    CsvRules.NOT_CARRIED,
                    SheetField.ADULT,
                    mapping.field(SheetField.ADULT).orElseThrow(),
                    "has no day from which, for the target was neither set nor rated on any; the adult was left out",
                    "Add the day on which the target was set.");
        }
        return from.map(day -> Assignment.builder().staff(staff.get()).from(day).build());
    }
}
