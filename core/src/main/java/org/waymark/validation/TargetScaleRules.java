package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.finding.Severity;
import org.waymark.programme.Programme;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.target.Levels;
import org.waymark.target.Target;

/** How a target and its scale go together. */
final class TargetScaleRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "target.scale-unknown",
                    "a target names a scale that neither the reference data has nor the library ships",
                    "Add this version of the scale to the reference data, or correct the reference",
                    TargetScaleRules::scaleUnknown),
            rule(
                    Severity.WARNING,
                    "target.scale-not-of-programme",
                    "a target is on a scale that its programme does not use",
                    "The programme of the target lists its scales, and this one is not among them.",
                    "Add the scale to the programme, or set a target on a scale of the programme",
                    TargetScaleRules::scaleNotOfProgramme),
            rule(
                    Severity.ERROR,
                    "target.aim-off-scale",
                    "the aim of a target is not a mark on its scale",
                    "Choose an aim from the scale of the target",
                    TargetScaleRules::aimOffScale),
            rule(
                    Severity.ERROR,
                    "target.levels-missing",
                    "a target does not say what each point of its scale means for it",
                    "The scale needs written levels, and the target has none, or not one for each point, or one for a point that the scale does not have, or a blank one. Drafts and cancelled targets need none.",
                    "Write one level for each point of the scale, before the work begins",
                    TargetScaleRules::levelsMissing),
            rule(
                    Severity.WARNING,
                    "target.levels-fixed-late",
                    "the levels of a target were fixed after it was first rated",
                    "A rating other than an absent one was made before the day on which the levels were fixed.",
                    "Fix levels beforehand: results that are measured against later ones prove nothing",
                    TargetScaleRules::levelsFixedLate));

    private TargetScaleRules() {}

    private static void scaleUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (view.scaleOf(target).isEmpty()) {
                report.at(Targets.at(i).field("scale"))
                        .with("target", target.id())
                        .with("scale", target.scale());
            }
        }
    }

    private static void scaleNotOfProgramme(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Programme> programme = target.programme().flatMap(view.references()::programme);
            if (programme.isPresent()
                    && !programme.get().scales().isEmpty()
                    && !programme.get().scales().contains(target.scale())) {
                report.at(Targets.at(i).field("scale"))
                        .with("target", target.id())
                        .with("scale", target.scale())
                        .with("programme", programme.get().id());
            }
        }
    }

    private static void aimOffScale(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Scale> scale = view.scaleOf(target);
            if (scale.isPresent()
                    && target.aim()
                            .filter(aim -> !scale.get().accepts(aim.mark()))
                            .isPresent()) {
                report.at(Targets.at(i).field("aim").field("mark"))
                        .with("target", target.id())
                        .with("scale", target.scale());
            }
        }
    }

    private static void levelsMissing(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Scale> scale = view.scaleOf(target).filter(Scale::needsLevels);
            if (scale.isPresent()
                    && Targets.counts(target)
                    && target.levels()
                            .filter(levels -> areComplete(levels, scale.get()))
                            .isEmpty()) {
                report.at(Targets.at(i)).with("target", target.id()).with("scale", target.scale());
            }
        }
    }

    private static boolean areComplete(Levels levels, Scale scale) {
        Set<String> points = scale.points().stream().map(point -> point.code()).collect(Collectors.toSet());
        Set<String> written = levels.descriptors().stream()
                .filter(level -> !level.text().isBlank())
                .map(level -> level.point())
                .collect(Collectors.toSet());
        return written.equals(points) && levels.descriptors().size() == points.size();
    }

    private static void levelsFixedLate(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<LocalDate> fixed = target.levels().map(Levels::fixedOn);
            boolean needed = view.scaleOf(target).filter(Scale::needsLevels).isPresent();
            if (fixed.isPresent()
                    && needed
                    && view.ratingsOf(target.id()).stream().anyMatch(isBefore(fixed.get()))) {
                report.at(Targets.at(i).field("levels").field("fixedOn")).with("target", target.id());
            }
        }
    }

    private static Predicate<Rating> isBefore(LocalDate day) {
        return rating -> rating.mark().isPresent() && rating.on().isBefore(day);
    }
}
