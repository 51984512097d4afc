package org.waymark.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.id.SchoolId;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.subject.Facet;

/** Shows one table twice, side by side: as the schools see it, and as it may leave them. */
final class Released {

    private static final String MEASURE = "attendance.rate";
    private static final List<String> FIGURES = List.of("pupils", "mean", "median");

    private final Chapters chapters;
    private final Words words;

    Released(Chapters chapters, Words words) {
        this.chapters = chapters;
        this.words = words;
    }

    ReleasedTable print(ScoreTable scores) {
        chapters.begin("What may leave the schools");
        chapters.paragraph(
                "",
                "The measure " + MEASURE
                        + " by school and primary need: on the left as the schools see it, on the right"
                        + " as it may leave them. Small groups are hidden (c), and with them others from which they could"
                        + " be worked out by subtraction; with a number of pupils goes all that is said of them.");
        CohortTable cohorts = Cohorts.of(scores).measure(MEASURE).by(Facet.SCHOOL, Facet.NEED);
        ReleasedTable inSchool = DisclosurePolicy.withinSchool().release(cohorts);
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(cohorts);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("School, primary need", "pupils", "mean", "median", "| pupils", "mean", "median"));
        for (ReleasedCell cell : inSchool.cells()) {
            List<String> row = new ArrayList<>();
            row.add(group(cell.values()));
            FIGURES.forEach(figure -> row.add(figure(cell, figure)));
            ReleasedCell outside = released.find(
                            cell.values().stream().map(CohortValue::toString).toArray(String[]::new))
                    .orElseThrow();
            FIGURES.forEach(figure -> row.add((figure.equals("pupils") ? "| " : "") + figure(outside, figure)));
            rows.add(row);
        }
        chapters.blank();
        chapters.table(rows);
        chapters.blank();
        chapters.line("  Right: " + released.suppressedCells() + " of "
                + released.cells().size() + " numbers of pupils are hidden.");
        released.policy().lines().forEach(line -> chapters.paragraph("  ", line));
        return released;
    }

    private static String figure(ReleasedCell cell, String name) {
        return cell.find(name).map(Object::toString).orElse("");
    }

    private String group(List<CohortValue> values) {
        String school = values.get(0)
                .text()
                .map(id -> words.school(SchoolId.of(id)))
                .orElse(values.get(0).toString());
        String need = values.get(1)
                .text()
                .map(code -> Words.label(SenTypes.CODES, SenType.of(code)))
                .orElse(values.get(1).toString());
        return school + ", " + need;
    }
}
