package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.code.Audience;
import org.waymark.code.Code;
import org.waymark.code.Shared;
import org.waymark.io.report.words.Words;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKind;
import org.waymark.plan.StatementKinds;
import org.waymark.rating.Perspective;
import org.waymark.rating.Perspectives;
import org.waymark.review.Recognition;
import org.waymark.review.View;
import org.waymark.review.ViewMethods;

/** What pupil and parents said, and what is said of the pupil's strengths, interests, hopes and of what helps. */
final class Voices {

    private static final List<StatementKind> FIRST = List.of(
            StatementKind.STRENGTH,
            StatementKind.APPRECIATION,
            StatementKind.INTEREST,
            StatementKind.ASPIRATION,
            StatementKind.WHAT_MATTERS,
            StatementKind.WHAT_HELPS,
            StatementKind.WHAT_DOES_NOT_HELP,
            StatementKind.COMMUNICATION);

    private final Folder folder;
    private final Words words;
    private final boolean forStaff;

    /** For staff, what only they may see is marked, so that nobody hands it on by mistake. */
    Voices(Folder folder, boolean forStaff) {
        this.folder = folder;
        this.words = folder.desk.words;
        this.forStaff = forStaff;
    }

    /** The latest words of somebody, the latest first. */
    List<Quote> of(Perspective holder, int most) {
        return folder.record.viewsOf(holder).stream()
                .filter(view -> !view.on().isAfter(folder.desk.day))
                .sorted(Comparator.comparing(View::on).reversed())
                .limit(most)
                .map(this::quote)
                .toList();
    }

    private Quote quote(View view) {
        String who = who(view.holder());
        String said = view.how()
                .map(how -> words.text(
                        "pupil.said.how",
                        "who",
                        who,
                        "date",
                        view.on(),
                        "how",
                        folder.desk.codes.of(how, ViewMethods.CODES)))
                .orElseGet(() -> words.text("pupil.said", "who", who, "date", view.on()));
        return new Quote(view.words(), marked(view, said), view.question());
    }

    List<Sayings> sayings() {
        List<Sayings> all = new ArrayList<>();
        for (StatementKind kind : FIRST) {
            List<String> items = folder.plans.stream()
                    .flatMap(plan -> plan.statements(kind).stream())
                    .filter(statement -> statement
                            .on()
                            .map(on -> !on.isAfter(folder.desk.day))
                            .orElse(true))
                    .map(this::said)
                    .toList();
            if (!items.isEmpty()) {
                all.add(new Sayings(label(kind), items));
            }
        }
        recognitions().ifPresent(all::add);
        return all;
    }

    private String label(Code kind) {
        return folder.desk.codes.of(kind, StatementKinds.CODES);
    }

    private String said(PlanStatement statement) {
        String text = statement
                .by()
                .map(by -> words.text("pupil.saying.by", "text", statement.text(), "who", who(by)))
                .orElseGet(statement::text);
        return marked(statement, text);
    }

    private Optional<Sayings> recognitions() {
        List<String> items = folder.record.recognitions().stream()
                .filter(one -> !one.on().isAfter(folder.desk.day))
                .sorted(Comparator.comparing(Recognition::on).reversed())
                .map(one -> marked(
                        one,
                        words.text(
                                "pupil.noticed",
                                "what",
                                one.what(),
                                "where",
                                one.where().orElse(words.text("pupil.noticed.somewhere")),
                                "date",
                                one.on())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sayings(words.text("pupil.noticed.heading"), items));
    }

    String marked(Shared shared, String text) {
        return forStaff && shared.audience().equals(Audience.STAFF)
                ? words.text("pupil.staff.only", "text", text)
                : text;
    }

    private String who(Perspective holder) {
        return folder.desk.codes.of(holder, Perspectives.CODES);
    }
}
