package org.waymark.io.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.subject.HistoryPolicy;

/** Says what a run was made from and by. */
final class RunWords {

    private RunWords() {}

    static List<AnnexEntry.Line> lines(RunManifest run, boolean withRoll, Words words) {
        HistoryPolicy policy = run.policy();
        List<AnnexEntry.Line> lines = new ArrayList<>();
        add(lines, words, "asOf", policy.asOf().map(words::date).orElseGet(() -> words.text("run.all")));
        add(lines, words, "asKnownOn", policy.asKnownOn().map(words::date).orElseGet(() -> words.text("run.all")));
        add(lines, words, "perspective", perspective(policy.perspective(), words));
        add(
                lines,
                words,
                "reading",
                words.text("run.reading." + policy.reading().name().toLowerCase(Locale.ROOT)));
        policy.taxonomy().ifPresent(taxonomy -> add(lines, words, "taxonomy", taxonomy.toString()));
        if (withRoll) {
            add(lines, words, "pupils", words.text("run.count", "count", run.pupils()));
            add(lines, words, "targets", words.text("run.count", "count", run.targets()));
            add(lines, words, "ratings", words.text("run.count", "count", run.ratings()));
            add(lines, words, "joiners", words.text("run.count", "count", run.joiners()));
            add(lines, words, "leavers", words.text("run.count", "count", run.leavers()));
            add(lines, words, "movers", words.text("run.count", "count", run.movers()));
        }
        return lines;
    }

    private static String perspective(Perspective perspective, Words words) {
        return words.textOr("run.perspective." + perspective.code(), perspective.code());
    }

    private static void add(List<AnnexEntry.Line> lines, Words words, String about, String text) {
        lines.add(new AnnexEntry.Line(words.text("run.about." + about), text));
    }
}
