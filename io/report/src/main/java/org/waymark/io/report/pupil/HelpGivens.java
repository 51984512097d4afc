package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.io.report.words.Words;
import org.waymark.plan.Delivery;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKinds;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriods;
import org.waymark.target.Target;

/** Help in words: what was planned and what took place, up to the day of the page. */
final class HelpGivens {

    private final Folder folder;
    private final Words words;
    private final LocalDate day;

    HelpGivens(Folder folder) {
        this.folder = folder;
        this.words = folder.desk.words;
        this.day = folder.desk.day;
    }

    List<HelpLine> of(Target target) {
        return folder.record.interventionsFor(target.id()).stream()
                .filter(this::hasBegun)
                .map(this::line)
                .toList();
    }

    /** Help that is for none of these targets. */
    List<HelpLine> besides(List<Target> targets) {
        return folder.record.interventions().stream()
                .filter(help -> targets.stream().noneMatch(target -> help.serves(target.id())))
                .filter(help -> hasBegun(help) && !isOver(help))
                .map(this::line)
                .toList();
    }

    boolean hasBegun(Intervention help) {
        return help.planned().isEmpty()
                || help.planned().stream().anyMatch(planned -> !planned.from().isAfter(day));
    }

    boolean isOver(Intervention help) {
        return !help.planned().isEmpty()
                && help.planned().stream()
                        .allMatch(planned ->
                                planned.to().filter(last -> last.isBefore(day)).isPresent());
    }

    private HelpLine line(Intervention help) {
        Dosage dosage = Dosage.of(help, LocalDate.MIN, day);
        return new HelpLine(
                help.title(),
                help.kind().map(kind -> folder.desk.codes.of(kind, InterventionKinds.CODES)),
                planned(help),
                delivered(dosage, "pupil.help."),
                missed(help));
    }

    /** How many of the sessions that were due took place; nothing recorded is said, and is not none. */
    String delivered(Dosage dosage, String pack) {
        if (dosage.due() == 0) {
            return words.text(pack + "unrecorded");
        }
        String delivered = words.text(pack + "delivered", "delivered", dosage.delivered(), "due", dosage.due());
        return dosage.partly() == 0
                ? delivered
                : words.text(pack + "partly", "delivered", delivered, "partly", dosage.partly());
    }

    /** What is planned now, or was last. */
    List<String> planned(Intervention help) {
        List<PlannedSessions> begun = help.planned().stream()
                .filter(planned -> !planned.from().isAfter(day))
                .sorted(Comparator.comparing(PlannedSessions::from))
                .toList();
        List<PlannedSessions> now =
                begun.stream().filter(planned -> planned.isOn(day)).toList();
        List<PlannedSessions> shown =
                now.isEmpty() && !begun.isEmpty() ? begun.subList(begun.size() - 1, begun.size()) : now;
        return shown.stream().map(this::planned).toList();
    }

    private String planned(PlannedSessions planned) {
        String often = often(planned);
        String length = planned.minutes().isPresent()
                ? words.text(
                        "pupil.help.minutes",
                        "often",
                        often,
                        "minutes",
                        planned.minutes().getAsInt())
                : often;
        Optional<LocalDate> to = planned.to();
        return to.isPresent()
                ? words.text("pupil.help.fromto", "often", length, "from", planned.from(), "to", to.get())
                : words.text("pupil.help.from", "often", length, "from", planned.from());
    }

    private String often(PlannedSessions planned) {
        String sessions = words.count("pupil.help.sessions", planned.sessions());
        String key = "pupil.help.per." + planned.per();
        return words.has(key)
                ? words.text(key, "sessions", sessions)
                : words.text(
                        "pupil.help.per",
                        "sessions",
                        sessions,
                        "per",
                        folder.desk.codes.of(planned.per(), SessionPeriods.CODES));
    }

    private List<String> missed(Intervention help) {
        Map<String, Integer> reasons = new TreeMap<>();
        for (InterventionSession session : help.sessions()) {
            boolean held = session.delivery().equals(Delivery.DELIVERED);
            if (!session.on().isAfter(day) && !held) {
                session.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
            }
        }
        List<String> missed = new ArrayList<>();
        reasons.forEach((reason, count) ->
                missed.add(count == 1 ? reason : words.text("pupil.help.times", "reason", reason, "count", count)));
        return missed;
    }
}
