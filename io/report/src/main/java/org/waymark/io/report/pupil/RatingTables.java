package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.rating.Perspectives;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** The ratings of a target side by side: a row for each point of view, a column for each cycle or other day. */
final class RatingTables {

    /** So many columns of ratings fit on paper; earlier ones are told in the explanation of the measures. */
    private static final int MOST = 4;

    /** A column: a cycle, or a day on which somebody rated outside of a cycle. */
    private record Occasion(Optional<CycleId> cycle, LocalDate day) {

        Object key() {
            return cycle.isPresent() ? cycle.get() : day;
        }
    }

    private final Folder folder;
    private final Target target;
    private final TargetHistory school;
    private final Words words;
    private final List<Object> columns;
    private final Map<Object, Occasion> occasions = new LinkedHashMap<>();

    private RatingTables(Folder folder, Target target, TargetHistory school) {
        this.folder = folder;
        this.target = target;
        this.school = school;
        this.words = folder.desk.words;
        List.of(Optional.of(school), folder.pupil(target), folder.parent(target))
                .forEach(history -> history.ifPresent(this::collect));
        List<Object> all = occasions.values().stream()
                .sorted(Comparator.comparing(Occasion::day))
                .map(Occasion::key)
                .toList();
        this.columns = all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    static RatingTables of(Folder folder, Target target, TargetHistory school) {
        return new RatingTables(folder, target, school);
    }

    private void collect(TargetHistory history) {
        for (int i = 0; i < history.size(); i++) {
            if (!history.isBaseline(i)) {
                Occasion here = new Occasion(history.cycle(i), history.day(i));
                occasions.merge(here.key(), here, (a, b) -> a.day().isAfter(b.day()) ? b : a);
            }
        }
    }

    List<String> columns() {
        List<String> headings = new ArrayList<>();
        headings.add(words.text("pupil.table.baseline"));
        Object now = school.hasLatest() ? key(school, school.latestIndex()) : null;
        for (Object column : columns) {
            String when = column instanceof CycleId cycle ? title(cycle) : words.date((LocalDate) column);
            headings.add(column.equals(now) ? words.text("pupil.table.now", "when", when) : when);
        }
        headings.add(words.text("pupil.table.aim"));
        return headings;
    }

    List<MarkRow> rows() {
        List<MarkRow> rows = new ArrayList<>();
        rows.add(row(school, Perspective.SCHOOL));
        folder.pupil(target).filter(history -> history.size() > 0).ifPresent(h -> rows.add(row(h, Perspective.PUPIL)));
        folder.parent(target)
                .filter(history -> history.size() > 0)
                .ifPresent(h -> rows.add(row(h, Perspective.PARENT)));
        return rows;
    }

    private MarkRow row(TargetHistory history, Perspective perspective) {
        MarkWords marks = new MarkWords(folder, target, history, perspective);
        boolean ofSchool = perspective.equals(Perspective.SCHOOL);
        List<MarkCell> cells = new ArrayList<>();
        cells.add(baseline(history, marks, ofSchool));
        for (Object column : columns) {
            cells.add(cell(history, marks, column));
        }
        cells.add(aim(history, marks, ofSchool));
        return new MarkRow(folder.desk.codes.of(perspective, Perspectives.CODES), cells);
    }

    private MarkCell baseline(TargetHistory history, MarkWords marks, boolean ofSchool) {
        if (history.hasBaseline()) {
            return new MarkCell(marks.baseline(), Optional.of(words.date(history.baselineDay())), true);
        }
        return ofSchool ? new MarkCell(marks.baseline(), Optional.empty(), false) : none();
    }

    private MarkCell aim(TargetHistory history, MarkWords marks, boolean ofSchool) {
        if (!ofSchool) {
            return new MarkCell(words.text("pupil.cell.not.asked"), Optional.empty(), false);
        }
        return marks.aim()
                .map(aim -> new MarkCell(aim, Optional.of(words.text("pupil.by", "date", history.aimDay())), true))
                .orElseGet(() -> new MarkCell(words.text("pupil.no.aim"), Optional.empty(), false));
    }

    private MarkCell cell(TargetHistory history, MarkWords marks, Object column) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (!history.isBaseline(i) && key(history, i).equals(column)) {
                return new MarkCell(marks.at(i), Optional.of(words.date(history.day(i))), history.isPresent(i));
            }
        }
        return none();
    }

    private MarkCell none() {
        return new MarkCell(words.text("pupil.cell.none"), Optional.empty(), false);
    }

    private static Object key(TargetHistory history, int index) {
        return new Occasion(history.cycle(index), history.day(index)).key();
    }

    private String title(CycleId id) {
        return folder.desk.data.cycle(id).map(ReviewCycle::title).orElse(id.value());
    }
}
