package org.waymark.examples.quickstart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;

/** Counts, group by group, how many targets moved on, stayed or went back. */
final class Tables {

    /** The measures of movement: the first takes scales of points, the second scales of numbers. */
    private static final List<String> MEASURES = List.of("steps.gained", "amount.gained");

    private final Chapters chapters;
    private final ReferenceData reference;
    private final Words words;

    Tables(Chapters chapters, ReferenceData reference) {
        this.chapters = chapters;
        this.reference = reference;
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
        List<ScoreRow> rows = movement(scores);
        group(rows, "By programme", Facet.PROGRAMME, "(no programme)", id -> words.programme(ProgrammeId.of(id)));
        group(rows, "By school", Facet.SCHOOL, "(no school)", id -> words.school(SchoolId.of(id)));
        group(
                rows,
                "By primary need",
                Facet.NEED,
                "(no need recorded)",
                code -> Words.label(SenTypes.CODES, SenType.of(code)));
        group(rows, "By strand", Facet.STRAND, "(no shared concept)", this::strand);
        measures(scores);
        manifest(scores.manifest());
    }

    /** One row a target: by the measure that takes its scale, or by the first if none could say anything. */
    private static List<ScoreRow> movement(ScoreTable scores) {
        Map<List<Object>, ScoreRow> rows = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            for (ScoreRow row : scores.all(measure)) {
                rows.merge(
                        List.of(row.pupil(), row.target()),
                        row,
                        (first, second) -> first.score().isScored() ? first : second);
            }
        }
        return List.copyOf(rows.values());
    }

    private String strand(String id) {
        return reference.vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.strands().stream())
                .filter(strand -> strand.id().value().equals(id))
                .map(strand -> strand.title())
                .findFirst()
                .orElse(id);
    }

    private void group(List<ScoreRow> rows, String title, Facet facet, String none, UnaryOperator<String> name) {
        Map<String, List<ScoreRow>> groups = new TreeMap<>();
        for (ScoreRow row : rows) {
            String group = row.facets().find(facet).map(name).orElse(none);
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(title, "pupils", "targets", "moved on", "stayed", "went back", "no result"));
        groups.forEach((group, members) -> table.add(counts(group, members)));
        table.add(counts("All", rows));
        chapters.blank();
        chapters.table(table);
    }

    private static List<String> counts(String group, Collection<ScoreRow> rows) {
        return List.of(
                group,
                "" + rows.stream().map(ScoreRow::pupil).distinct().count(),
                "" + rows.size(),
                count(rows, 1),
                count(rows, 0),
                count(rows, -1),
                "" + rows.stream().filter(row -> !row.score().isScored()).count());
    }

    private static String count(Collection<ScoreRow> rows, int sign) {
        return ""
                + rows.stream()
                        .map(ScoreRow::score)
                        .filter(score -> sign(score) == sign)
                        .count();
    }

    /** The sign of a headline number; something that is no sign for what has none. */
    private static int sign(Score score) {
        return score.fold(
                scored -> scored.number().isPresent()
                        ? (int) Math.signum(scored.number().getAsDouble())
                        : Integer.MIN_VALUE,
                none -> Integer.MIN_VALUE);
    }

    private void measures(ScoreTable scores) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("What each measure could say", "scores", "refused", "why"));
        for (MeasureKey key : scores.manifest().measures().keySet()) {
            List<ScoreRow> rows = scores.all(key.toString());
            Map<String, Long> reasons = rows.stream()
                    .flatMap(row -> row.score().fold(scored -> List.<NotScored>of(), List::of).stream())
                    .collect(Collectors.groupingBy(none -> none.reason().code(), TreeMap::new, Collectors.counting()));
            long refused = reasons.values().stream().mapToLong(Long::longValue).sum();
            table.add(List.of(
                    key.toString(),
                    "" + (rows.size() - refused),
                    "" + refused,
                    reasons.entrySet().stream()
                            .map(reason -> reason.getValue() + " " + reason.getKey())
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
