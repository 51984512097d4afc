package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** What the measures say of a record, and how each number came about. */
final class Measuring {

    /** A measure that was not made for a target says nothing about it, not even that. */
    private static final Set<Reason> NOT_MEANT = Set.of(Reason.SCALE_NOT_ACCEPTED, Reason.NOT_APPLICABLE);

    private final Words words;
    private final Map<TargetId, List<Measured>> ofTargets = new HashMap<>();
    private final List<Measured> ofPupil = new ArrayList<>();

    Measuring(Folder folder) {
        this.words = folder.desk.words;
        folder.desk.measures.measures().forEach(measure -> ask(measure, folder.history));
    }

    private <S extends Subject> void ask(ProgressMeasure<S> measure, PupilHistory history) {
        MeasureInfo<S> info = measure.info();
        for (Subject subject : subjects(info.subject(), history)) {
            Explanation explanation = explain(measure, info.subject().cast(subject));
            add(target(subject), explanation, info);
        }
    }

    private static List<? extends Subject> subjects(Class<? extends Subject> wanted, PupilHistory history) {
        if (wanted == TargetHistory.class) {
            return history.targets();
        }
        return wanted == PhaseSeries.class ? history.series() : List.of(history);
    }

    private static Optional<TargetId> target(Subject subject) {
        if (subject instanceof TargetHistory target) {
            return target.facts().id();
        }
        return subject instanceof PhaseSeries series ? series.target() : Optional.empty();
    }

    /** A measure that fails spoils its own line and no other. */
    private static <S extends Subject> Explanation explain(ProgressMeasure<S> measure, S subject) {
        try {
            return Explanation.of(measure, subject);
        } catch (RuntimeException failure) {
            return Explanation.builder()
                    .measure(measure.info().key())
                    .score(Score.none(Reason.MEASURE_FAILED))
                    .build();
        }
    }

    List<Measured> of(TargetId target) {
        return ofTargets.getOrDefault(target, List.of());
    }

    List<Measured> ofPupil() {
        return ofPupil;
    }

    /** Each caveat of the numbers about these targets and the pupil once, with the measures that it goes for. */
    List<String> cares(List<Target> targets) {
        Map<String, Set<String>> cares = new LinkedHashMap<>();
        Stream.concat(targets.stream().flatMap(target -> of(target.id()).stream()), ofPupil.stream())
                .forEach(measured -> measured.caveats()
                        .forEach(caveat -> cares.computeIfAbsent(caveat, key -> new LinkedHashSet<>())
                                .add(measured.title())));
        return cares.entrySet().stream()
                .map(care -> words.text(
                        "pupil.care", "caveat", care.getKey(), "measures", String.join(", ", care.getValue())))
                .toList();
    }

    private void add(Optional<TargetId> target, Explanation explanation, MeasureInfo<?> info) {
        Score score = explanation.score();
        boolean meant = score.fold(scored -> true, none -> !NOT_MEANT.contains(none.reason()));
        if (!meant) {
            return;
        }
        Measured measured = new Measured(
                title(info),
                score.fold(scored -> result(scored, info), this::reason),
                steps(explanation),
                score.fold(this::caveats, none -> List.of()),
                info.citation());
        if (target.isPresent()) {
            ofTargets.computeIfAbsent(target.get(), id -> new ArrayList<>()).add(measured);
        } else {
            ofPupil.add(measured);
        }
    }

    private String title(MeasureInfo<?> info) {
        return words.textOr("measure." + info.id(), info.title());
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
        return words.textOr("unit." + info.id(), output.unit());
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
