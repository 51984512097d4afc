package org.waymark.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.CohortCell;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.subject.Facet;

/** Counts, group by group, how many targets moved on, stayed or went back. */
final class Tables {

    /** The measures of movement: the first takes scales of points, the second scales of numbers. */
    private static final List<String> MEASURES = List.of("steps.gained", "amount.gained");

    private final Chapters chapters;
    private final Caseload caseload;
    private final ReferenceData reference;
    private final Words words;

    Tables(Chapters chapters, Caseload caseload) {
        this.chapters = chapters;
        this.caseload = caseload;
        this.reference = caseload.referenceData();
        this.words = new Words(reference);
    }

    void print(ScoreTable scores) {
        chapters.begin("Tables");
        chapters.paragraph(
                "",
                "Targets by how they stand at their latest rating against their baseline, in the better direction of their"
                        + " scale (measures " + String.join(" and ", MEASURES)
                        + "). \"Stayed\" and \"went back\" are information, not failure: no straight"
                        + " line is expected. Points of different scales are not added up, so the tables count targets. They"
                        + " hold small groups: they are for use in the schools, not for publication.");
        Cohorts targets = movement(scores);
        group(targets, "By programme", Facet.PROGRAMME, "(no programme)", this::programme);
        group(targets, "By school", Facet.SCHOOL, "(no school)", id -> words.school(SchoolId.of(id)));
        group(
                targets,
                "By primary need",
                Facet.NEED,
                "(no need recorded)",
                code -> Words.label(SenTypes.CODES, SenType.of(code)));
        group(targets, "By strand", Facet.STRAND, "(no shared concept)", this::strand);
        change();
        measures(scores);
        manifest(scores.manifest());
    }

    /** One row a target: by the measure that takes its scale, or by the first if none could say anything. */
    private static Cohorts movement(ScoreTable scores) {
        Map<List<Object>, ScoreRow> rows = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            for (ScoreRow row : scores.all(measure)) {
                rows.merge(
                        List.of(row.pupil(), row.target()),
                        row,
                        (first, second) -> first.score().isScored() ? first : second);
            }
        }
        return Cohorts.of(List.copyOf(rows.values()));
    }

    private String programme(String id) {
        return words.programme(ProgrammeId.of(id));
    }

    private String strand(String id) {
        return reference.vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.strands().stream())
                .filter(strand -> strand.id().value().equals(id))
                .map(strand -> strand.title())
                .findFirst()
                .orElse(id);
    }

    private void group(Cohorts targets, String title, Facet facet, String none, UnaryOperator<String> name) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(title, "pupils", "targets", "moved on", "stayed", "went back", "no result"));
        for (CohortCell cell : targets.by(facet).cells()) {
            CohortSummary summary = cell.summary();
            table.add(List.of(
                    name(cell.key().values().get(0), none, name),
                    "" + summary.pupils(),
                    "" + summary.rows(),
                    count(summary, Movement.BETTER),
                    count(summary, Movement.SAME),
                    count(summary, Movement.WORSE),
                    "" + (summary.rows() - summary.results().rows())));
        }
        chapters.blank();
        chapters.table(table);
    }

    private static String name(CohortValue value, String none, UnaryOperator<String> name) {
        return value.text().map(name).orElse(value.isTotal() ? "All" : none);
    }

    private static String count(CohortSummary summary, Movement movement) {
        return "" + summary.movements().getOrDefault(movement, Tally.NONE).rows();
    }

    /** The same targets at the end of the first and of the last cycle. */
    private void change() {
        List<ReviewCycle> ended = reference.cycles().stream()
                .filter(cycle -> cycle.to().isPresent())
                .sorted(Comparator.comparing(ReviewCycle::from))
                .toList();
        if (ended.size() < 2) {
            return;
        }
        ReviewCycle from = ended.get(0);
        ReviewCycle to = ended.get(ended.size() - 1);
        ScoreTable scores = Scorer.of(MeasureSet.standard().only(MEASURES.get(0)), reference)
                .atEachCycle()
                .score(caseload);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                from.title() + " to " + to.title(), "targets", "moved on", "stayed", "went back", "joined", "left"));
        Cohorts.of(once(scores)).change(from.id().value(), to.id().value()).by(Facet.PROGRAMME).cells().stream()
                .filter(cell -> cell.matched().differences().results().rows() > 0)
                .forEach(cell -> table.add(change(cell)));
        chapters.blank();
        chapters.table(table);
        chapters.paragraph(
                "  ",
                "The same targets at the end of both cycles, by " + MEASURES.get(0)
                        + "; pupils who joined or left in between are counted beside them. Those who start low come back"
                        + " towards the middle by themselves: it says what changed, not why.");
    }

    /** Each target once at each cycle: a caseload with faults may hold one twice, which the findings say. */
    private static List<ScoreRow> once(ScoreTable scores) {
        Map<List<Object>, ScoreRow> rows = new LinkedHashMap<>();
        scores.rows().forEach(row -> rows.putIfAbsent(List.of(row.pupil(), row.target(), row.cycle()), row));
        return List.copyOf(rows.values());
    }

    private List<String> change(ChangeCell cell) {
        CohortSummary differences = cell.matched().differences();
        return List.of(
                name(cell.key().values().get(0), "(no programme)", this::programme),
                "" + differences.results().rows(),
                count(differences, Movement.BETTER),
                count(differences, Movement.SAME),
                count(differences, Movement.WORSE),
                "" + cell.roll().joiners(),
                "" + cell.roll().leavers());
    }

    private void measures(ScoreTable scores) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("What each measure could say", "scores", "refused", "why"));
        for (CohortCell cell :
                Cohorts.of(scores).withoutTotals().by(CohortFacets.MEASURE).cells()) {
            CohortSummary summary = cell.summary();
            table.add(List.of(
                    cell.key().values().get(0).toString(),
                    "" + summary.results().rows(),
                    "" + (summary.rows() - summary.results().rows()),
                    summary.missing().entrySet().stream()
                            .map(reason -> reason.getValue().rows() + " " + reason.getKey())
                            .collect(Collectors.joining(", "))));
        }
        chapters.blank();
        chapters.table(table);
    }

    private void manifest(RunManifest run) {
        chapters.blank();
        chapters.line("Counted in: " + run.joiners() + " who joined after the first cycle began, " + run.movers()
                + " who changed school, " + run.leavers() + " who have left.");
    }
}
