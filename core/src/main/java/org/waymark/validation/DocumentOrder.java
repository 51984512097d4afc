package org.waymark.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;

/**
 * The order of findings: as their places follow each other in the document, an object before what is in it; then by rule.
 * Fields that are not listed here come last, by name.
 */
final class DocumentOrder {

    private static final List<String> TOP = List.of(
            "referenceData",
            "pupil",
            "provisions",
            "needs",
            "targets",
            "ratings",
            "series",
            "reviews",
            "plans",
            "interventions",
            "views",
            "recognitions",
            "conversations",
            "widerOutcomes",
            "attendance",
            "incidents",
            "schools",
            "partnerships",
            "codeSets",
            "scales",
            "pointsTables",
            "taxonomies",
            "vocabularies",
            "localVocabularies",
            "programmes",
            "cycles",
            "pupils");

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("", TOP),
            Map.entry("referenceData", TOP),
            Map.entry("pupils", TOP),
            Map.entry(
                    "pupil",
                    List.of(
                            "id",
                            "name",
                            "born",
                            "upn",
                            "formerUpns",
                            "uln",
                            "enrolments",
                            "programmes",
                            "groupings",
                            "adults")),
            Map.entry("enrolments", List.of("school", "site", "kind", "year", "from", "to")),
            Map.entry("provisions", List.of("provision", "from", "to")),
            Map.entry("needs", List.of("type", "rank", "from", "to", "description")),
            Map.entry(
                    "targets",
                    List.of(
                            "id",
                            "kind",
                            "concept",
                            "vocabulary",
                            "area",
                            "subject",
                            "statement",
                            "criterion",
                            "scale",
                            "aim",
                            "setOn",
                            "setIn",
                            "setBy",
                            "programme",
                            "importance",
                            "difficulty",
                            "levels",
                            "baselines",
                            "statuses",
                            "achievements",
                            "decisions",
                            "predecessor",
                            "adults",
                            "notes")),
            Map.entry("aim", List.of("mark", "by")),
            Map.entry("levels", List.of("fixedOn", "descriptors")),
            Map.entry("baselines", List.of("ratings", "on", "reason")),
            Map.entry("statuses", List.of("status", "on", "reason")),
            Map.entry("achievements", List.of("achievement", "on")),
            Map.entry("decisions", List.of("decision", "on", "reason", "cycle", "review", "successor", "by")),
            Map.entry(
                    "ratings",
                    List.of(
                            "id",
                            "target",
                            "mark",
                            "on",
                            "recordedAt",
                            "by",
                            "perspective",
                            "purpose",
                            "cycle",
                            "school",
                            "corrects",
                            "revises",
                            "agrees",
                            "evidence",
                            "notes")),
            Map.entry("series", List.of("id", "title", "target", "scale", "direction", "phases")),
            Map.entry("phases", List.of("label", "kind", "observations")),
            Map.entry("observations", List.of("session", "mark", "on")),
            Map.entry(
                    "reviews", List.of("id", "kind", "on", "cycle", "targets", "cites", "present", "actions", "notes")),
            Map.entry(
                    "plans",
                    List.of(
                            "id",
                            "kind",
                            "title",
                            "version",
                            "supersedes",
                            "from",
                            "to",
                            "endReason",
                            "heldBy",
                            "adults",
                            "agreements",
                            "statements",
                            "views",
                            "needs",
                            "outcomes",
                            "targets",
                            "interventions",
                            "reviewBy",
                            "reviews",
                            "notes")),
            Map.entry("outcomes", List.of("target", "section", "servedBy")),
            Map.entry(
                    "interventions",
                    List.of(
                            "id",
                            "title",
                            "kind",
                            "serves",
                            "section",
                            "planned",
                            "cost",
                            "deliverers",
                            "sessions",
                            "counts",
                            "notes")),
            Map.entry("planned", List.of("from", "to", "sessions", "per", "minutes", "groupSize")),
            Map.entry("sessions", List.of("on", "delivery", "reason", "minutes", "groupSize", "by")),
            Map.entry("counts", List.of("from", "to", "planned", "delivered", "minutes")),
            Map.entry("cost", List.of("amount", "currency", "per")),
            Map.entry("views", List.of("id", "holder", "on", "question", "words", "how", "gatheredBy", "targets")),
            Map.entry(
                    "conversations",
                    List.of(
                            "id", "on", "minutes", "cycle", "ledBy", "role", "present", "targets", "explore", "focus",
                            "plan", "review", "actions", "nextOn")),
            Map.entry(
                    "actions",
                    List.of(
                            "id",
                            "what",
                            "place",
                            "who",
                            "staff",
                            "targets",
                            "by",
                            "outcome",
                            "outcomeOn",
                            "outcomeNote")),
            Map.entry(
                    "schools",
                    List.of(
                            "id",
                            "title",
                            "urn",
                            "laestab",
                            "phase",
                            "sites",
                            "predecessors",
                            "successors",
                            "school",
                            "from",
                            "to")),
            Map.entry("partnerships", List.of("id", "title", "members")),
            Map.entry(
                    "programmes",
                    List.of("id", "title", "schools", "vocabulary", "scales", "cyclePlan", "programme", "from", "to")),
            Map.entry("vocabularies", List.of("ref", "title", "strands", "concepts", "source")),
            Map.entry(
                    "concepts",
                    List.of(
                            "id",
                            "strand",
                            "title",
                            "definition",
                            "criteria",
                            "examples",
                            "steps",
                            "retired",
                            "replacedBy")),
            Map.entry("localVocabularies", List.of("ref", "title", "shared", "terms", "selection", "additions")),
            Map.entry("terms", List.of("wording", "also", "concept")),
            Map.entry("pointsTables", List.of("id", "version", "scale", "points", "source")));

    private DocumentOrder() {}

    /** Sorts these findings; those that share place and rule keep their order. */
    static void sort(List<Finding> findings) {
        record Placed(Finding finding, List<Position> steps) {}
        List<Placed> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(new Placed(finding, steps(finding.position())));
        }
        placed.sort(Comparator.comparing(Placed::steps, DocumentOrder::compare)
                .thenComparing(item -> item.finding().rule()));
        findings.clear();
        placed.forEach(item -> findings.add(item.finding()));
    }

    private static List<Position> steps(Position position) {
        List<Position> steps = new ArrayList<>();
        @Nullable Position at = position;
        while (at != null && !at.isRoot()) {
            steps.add(at);
            at = at.parent().orElse(null);
        }
        Collections.reverse(steps);
        return steps;
    }

    private static int compare(List<Position> left, List<Position> right) {
        String around = "";
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int difference = compare(left.get(i), right.get(i), around);
            if (difference != 0) {
                return difference;
            }
            around = left.get(i).name().orElse(around);
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compare(Position left, Position right, String around) {
        if (left.item().isPresent() && right.item().isPresent()) {
            return Integer.compare(left.item().getAsInt(), right.item().getAsInt());
        }
        String one = left.name().orElse("");
        String other = right.name().orElse("");
        List<String> fields = FIELDS.getOrDefault(around, List.of());
        int difference = Integer.compare(rank(fields, one), rank(fields, other));
        return difference != 0 ? difference : one.compareTo(other);
    }

    private static int rank(List<String> fields, String name) {
        int place = fields.indexOf(name);
        return place < 0 ? fields.size() : place;
    }
}
