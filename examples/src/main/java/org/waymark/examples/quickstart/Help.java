package org.waymark.examples.quickstart;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.plan.Delivery;
import org.waymark.plan.Intervention;
import org.waymark.plan.PlannedSessions;
import org.waymark.scale.Mark;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderAreas;
import org.waymark.wider.WiderOutcome;

/** The help that was planned and given, and what is watched beside the targets. */
final class Help {

    private final Chapters chapters;
    private final Words words;

    Help(Chapters chapters, Words words) {
        this.chapters = chapters;
        this.words = words;
    }

    /** Tells of the help that serves one target. */
    void print(PupilRecord record, TargetId target) {
        record.interventionsFor(target).forEach(this::intervention);
    }

    /** Tells of attendance, incidents and wider outcomes. */
    void printWider(PupilRecord record) {
        record.attendance().stream()
                .sorted(Comparator.comparing(AttendanceCount::from))
                .forEach(count -> chapters.line("  At " + words.school(count.school()) + " from "
                        + Words.day(count.from()) + " to " + Words.day(count.to()) + ": "
                        + (count.attended().isPresent() ? count.attended().getAsInt() + " of " : "")
                        + count.possible() + " possible sessions attended, " + count.unauthorised()
                        + " missed without leave"));
        for (IncidentCount count : record.incidents()) {
            chapters.line("  Incidents (" + count.kind() + ") from " + Words.day(count.from()) + " to "
                    + Words.day(count.to()) + ": " + count.count()
                    + count.exposure()
                            .map(exposure -> " in " + exposure.amount() + " " + exposure.unit())
                            .orElse(""));
        }
        record.widerOutcomes().forEach(this::wider);
    }

    private void wider(WiderOutcome outcome) {
        chapters.paragraph(
                "  ",
                "Watched beside the targets: " + Words.label(WiderAreas.CODES, outcome.area())
                        + outcome.why().map(why -> ", because: " + why).orElse(""));
        outcome.indicators()
                .forEach(indicator -> chapters.paragraph(
                        "    ",
                        indicator.title() + ": "
                                + outcome.valuesOf(indicator.code()).stream()
                                        .sorted(Comparator.comparing(IndicatorValue::from))
                                        .map(value -> number(value.value()) + " (to " + Words.day(value.to()) + ")")
                                        .collect(Collectors.joining(", then "))));
    }

    private static String number(Mark mark) {
        return mark instanceof Mark.Quantity quantity ? quantity.value().toPlainString() : "no value";
    }

    private void intervention(Intervention help) {
        Map<String, Long> deliveries = help.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> session.delivery().code(), TreeMap::new, Collectors.counting()));
        chapters.paragraph(
                "    ",
                "Help: " + help.title() + ". Planned: "
                        + help.planned().stream().map(Help::planned).collect(Collectors.joining(", then ")) + "."
                        + (deliveries.isEmpty()
                                ? ""
                                : " Sessions: "
                                        + deliveries.entrySet().stream()
                                                .map(entry -> entry.getValue() + " " + entry.getKey())
                                                .collect(Collectors.joining(", "))
                                        + "."));
        String reasons = help.sessions().stream()
                .filter(session -> !session.delivery().equals(Delivery.DELIVERED))
                .flatMap(session -> session.reason().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            chapters.paragraph("      ", "Why not all of it: " + reasons + ".");
        }
    }

    private static String planned(PlannedSessions planned) {
        return planned.sessions()
                + (planned.minutes().isPresent() ? " x " + planned.minutes().getAsInt() + " minutes" : " x")
                + " per " + planned.per();
    }
}
