package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;

/** What the measures say of a record, and how each number came about. */
final class Measuring {

    /** A measure that was not made for a target says nothing about it, not even that. */
    private static final Set<Reason> NOT_MEANT = Set.of(Reason.SCALE_NOT_ACCEPTED, Reason.NOT_APPLICABLE);

    private final Words words;
    private final Map<TargetId, List<Measured>> ofTargets = new HashMap<>();
    private final List<Measured> ofPupil = new ArrayList<>();

    Measuring(Folder folder) {
        this.words = folder.desk.words;
        for (ProgressMeasure<?> measure : folder.desk.measures.measures()) {
            MeasureInfo<?> info = measure.info();
            String key = info.key().toString();
            for (Scorer.Explained explained : folder.desk.scorer.explain(folder.record, key)) {
                add(explained.row(), explained.explanation(), info);
            }
        }
    }

    List<Measured> of(TargetId target) {
        return ofTargets.getOrDefault(target, List.of());
    }

    List<Measured> ofPupil() {
        return ofPupil;
    }

    private void add(ScoreRow row, Explanation explanation, MeasureInfo<?> info) {
        boolean meant = row.score().fold(scored -> true, none -> !NOT_MEANT.contains(none.reason()));
        if (!meant) {
            return;
        }
        Measured measured = new Measured(
                title(info),
                row.score().fold(scored -> result(scored, info), this::reason),
                steps(explanation),
                row.score().fold(this::caveats, none -> List.of()),
                info.citation());
        Optional<TargetId> target = row.findTarget();
        if (target.isPresent()) {
            ofTargets.computeIfAbsent(target.get(), id -> new ArrayList<>()).add(measured);
        } else {
            ofPupil.add(measured);
        }
    }

    private String title(MeasureInfo<?> info) {
        String key = "measure." + info.id();
        return words.has(key) ? words.text(key) : info.title();
    }

    private String result(Scored scored, MeasureInfo<?> info) {
        String headline = headline(scored.headline());
        String unit = info.outputs().stream()
                .filter(output -> output.name().equals(Output.HEADLINE))
                .findFirst()
                .map(output -> unit(info, output))
                .orElse("");
        boolean number = scored.headline() instanceof Headline.Numeric;
        String result = number && !unit.isBlank()
                ? words.text("pupil.measure.number", "number", headline, "unit", unit)
                : headline;
        return scored.interval()
                .map(interval -> words.text(
                        "pupil.measure.interval", "result", result, "low", interval.low(), "high", interval.high()))
                .orElse(result);
    }

    private String unit(MeasureInfo<?> info, Output output) {
        String key = "unit." + info.id();
        return words.has(key) ? words.text(key) : output.unit();
    }

    private String headline(Headline headline) {
        if (headline instanceof Headline.Numeric number) {
            return words.number(number.value());
        }
        if (headline instanceof Headline.YesNo answer) {
            return words.text(answer.value() ? "pupil.yes" : "pupil.no");
        }
        return words.text(headline.toString());
    }

    private String reason(NotScored none) {
        String reason = words.labels().render("reason." + none.reason().code(), none.attributes());
        return words.text("pupil.measure.none", "reason", reason);
    }

    private List<String> caveats(Scored scored) {
        return scored.caveats().stream().map(Caveat::key).map(words::text).toList();
    }

    private List<String> steps(Explanation explanation) {
        return explanation.toText(words.labels()).lines().toList();
    }
}
