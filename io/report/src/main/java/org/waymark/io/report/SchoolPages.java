package org.waymark.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.id.SchoolId;
import org.waymark.io.report.page.MeasureTrace;
import org.waymark.io.report.page.ReleasedChart;
import org.waymark.io.report.page.ReleasedPage;
import org.waymark.io.report.page.ReleasedPart;
import org.waymark.io.report.page.ReleasedSection;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.subject.Facet;

/** Makes the pages of schools out of released tables. */
final class SchoolPages {

    private static final List<String> MOVED = List.of("pupils", "moved.better", "moved.rest");
    private static final List<String> AMOUNTS =
            List.of("pupils", "results", "mean", "mean.interval", "median", "quartiles");

    private static final Section AREAS = new Section("areas", SchoolTables::areas, SchoolTables.MOVEMENT, MOVED);
    private static final Section ATTENDANCE =
            new Section("attendance", SchoolTables::attendance, List.of(SchoolTables.ATTENDANCE), AMOUNTS);
    private static final List<Section> SECTIONS = List.of(
            new Section("strands", SchoolTables::strands, SchoolTables.MOVEMENT, MOVED),
            AREAS,
            ATTENDANCE,
            new Section("support", SchoolTables::support, List.of(SchoolTables.SUPPORT), AMOUNTS));

    private final SchoolTables tables;
    private final GroupWords codes;
    private final Words words;
    private final LocalDate asOf;

    SchoolPages(SchoolTables tables, GroupWords codes, LocalDate asOf) {
        this.tables = tables;
        this.codes = codes;
        this.words = codes.words();
        this.asOf = asOf;
    }

    /** The measures by which the numbers of these pages are made. */
    static List<ProgressMeasure<?>> measures() {
        return Stream.concat(SchoolTables.MOVEMENT.stream(), Stream.of(SchoolTables.ATTENDANCE, SchoolTables.SUPPORT))
                .<ProgressMeasure<?>>map(MeasureSet.standard()::get)
                .toList();
    }

    /** The page of one school: its rows of each table. */
    ReleasedPage ofSchool(SchoolId school, String anchor) {
        String name = codes.school(school);
        List<ReleasedSection> sections = SECTIONS.stream()
                .map(section -> section(section, List.of(ofSchool(section, school))))
                .filter(section -> !section.tables().get(0).isEmpty())
                .toList();
        return new ReleasedPage(anchor, words.text("school.title", "school", name), notes(), sections);
    }

    /** The page of all schools together: each table over all of them, and school by school. */
    ReleasedPage together(String name) {
        List<ReleasedSection> sections = SECTIONS.stream()
                .map(section -> section(section, ofAll(section)))
                .filter(section -> !section.tables().get(0).isEmpty())
                .toList();
        return new ReleasedPage("together", words.text("partnership.title", "partnership", name), notes(), sections);
    }

    private ReleasedPart bySchool(Section section) {
        ReleasedPart part = part(section, "released." + section.key() + ".schools");
        List<Facet> dimensions = part.table().dimensions();
        return dimensions.size() > 1 ? part.inTotal(dimensions.get(1)) : part;
    }

    private ReleasedPart part(Section section, String caption) {
        return ReleasedPart.of(section.table().apply(tables), words.text(caption), codes)
                .by(section.traces())
                .figures(section.figures().toArray(String[]::new));
    }

    private ReleasedPart ofSchool(Section section, SchoolId school) {
        return part(section, "released." + section.key() + ".caption").only(Facet.SCHOOL, school.value());
    }

    /** Over all schools, and school by school; a table by school alone is both, and targets by school stand under the strands. */
    private List<ReleasedPart> ofAll(Section section) {
        ReleasedPart schools = bySchool(section);
        if (schools.table().dimensions().size() == 1) {
            return List.of(schools);
        }
        ReleasedPart all =
                part(section, "released." + section.key() + ".caption").inTotal(Facet.SCHOOL);
        return section.equals(AREAS) ? List.of(all) : List.of(all, schools);
    }

    private ReleasedSection section(Section section, List<ReleasedPart> parts) {
        MeasureInfo<?> measure = section.measure();
        List<ReleasedChart> charts = new ArrayList<>();
        charts.add(ReleasedChart.of(parts.get(0), measure));
        if (section.equals(ATTENDANCE) && parts.size() > 1) {
            ReleasedChart.funnel(tables.funnel(), parts.get(1), measure, words.text("released.attendance.funnel"))
                    .ifPresent(charts::add);
        }
        return new ReleasedSection(
                words.text("released." + section.key()),
                words.text("released." + section.key() + ".lead"),
                parts,
                charts);
    }

    private List<String> notes() {
        return List.of(words.text("released.day", "date", asOf), words.text("released.describes"));
    }

    /**
     * What the pages are about.
     *
     * @param key where its words are
     * @param table the table
     * @param measures by which measures its numbers are
     * @param figures the columns
     */
    private record Section(
            String key, Function<SchoolTables, ReleasedTable> table, List<String> measures, List<String> figures) {

        private MeasureInfo<?> measure() {
            return MeasureSet.standard().get(measures.get(0)).info();
        }

        private MeasureTrace[] traces() {
            return measures.stream()
                    .map(measure ->
                            MeasureTrace.of(MeasureSet.standard().get(measure).info()))
                    .toArray(MeasureTrace[]::new);
        }
    }
}
