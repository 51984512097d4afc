package org.waymark.io.report.pupil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.subject.BaselineState;
import org.waymark.scoring.subject.RatingState;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Target;

/** Marks in the words of their scale, and why there is none. */
final class MarkWords {

    private final Folder folder;
    private final Target target;
    private final TargetHistory history;
    private final Perspective perspective;
    private final Words words;
    private final boolean plain;

    MarkWords(Folder folder, Target target, TargetHistory history, Perspective perspective) {
        this(folder, target, history, perspective, false);
    }

    /** Plain words leave out the label of a point where it was written down what the point means for this target. */
    MarkWords(Folder folder, Target target, TargetHistory history, Perspective perspective, boolean plain) {
        this.folder = folder;
        this.target = target;
        this.history = history;
        this.perspective = perspective;
        this.words = folder.desk.words;
        this.plain = plain;
    }

    /** The mark of a rating, or the reason why it has none. */
    String at(int index) {
        return history.isPresent(index) ? present(index) : absent(index);
    }

    private String present(int index) {
        return isPoints() ? point(history.step(index)) : amount(history.value(index));
    }

    /** The baseline, or what became of the search for one. */
    String baseline() {
        BaselineState state = history.baselineState();
        return state == BaselineState.PRESENT
                ? isPoints() ? point(history.baselineStep()) : amount(history.baseline())
                : words.text("pupil.baseline." + state);
    }

    /** The aim; absent if there is none, or none that the scale can take. */
    Optional<String> aim() {
        return history.hasAim()
                ? Optional.of(isPoints() ? point(history.aimStep()) : amount(history.aim()))
                : Optional.empty();
    }

    /** The words that say why a rating has no mark: the recorded reason, in one of four kinds. */
    private String absent(int index) {
        String kind = words.text("pupil.state." + history.state(index));
        if (history.state(index) != RatingState.MISSING) {
            return kind;
        }
        return folder.record.ratings().stream()
                .filter(rating -> rating.target().equals(target.id())
                        && rating.on().equals(history.day(index))
                        && rating.perspective().equals(perspective))
                .map(Rating::mark)
                .filter(Mark.Absent.class::isInstance)
                .map(mark -> ((Mark.Absent) mark).reason())
                .reduce((earlier, later) -> later)
                .map(reason -> words.text(
                        "pupil.state.because",
                        "kind",
                        kind,
                        "reason",
                        folder.desk.codes.of(reason, AbsenceReasons.CODES)))
                .orElse(kind);
    }

    boolean isPoints() {
        return !history.scale().points().isEmpty();
    }

    /** A point by its place: what was written down for this target, else its label. */
    private String point(int step) {
        ScalePoint point = history.scale().points().get(step);
        return descriptor(point)
                .map(text -> plain ? text : words.text("pupil.level", "label", point.label(), "text", text))
                .orElseGet(point::label);
    }

    private Optional<String> descriptor(ScalePoint point) {
        return target.levels()
                .flatMap(levels -> levels.descriptors().stream()
                        .filter(level -> level.point().equals(point.code())
                                && !level.text().isBlank())
                        .map(LevelDescriptor::text)
                        .findFirst());
    }

    private String amount(long value) {
        BigDecimal number = history.toDecimal(value);
        return history.scale()
                .unit()
                .map(unit -> words.text("pupil.amount", "number", number, "unit", unit))
                .orElseGet(() -> words.number(number));
    }

    /** The scale, and from where to where it reaches. */
    static String scale(Scale scale, Words words) {
        List<ScalePoint> points = scale.points();
        if (points.isEmpty()) {
            return scale.unit()
                    .map(unit -> words.text("pupil.scale.unit", "scale", scale.title(), "unit", unit))
                    .orElseGet(scale::title);
        }
        return words.text(
                "pupil.scale.points",
                "scale",
                scale.title(),
                "first",
                end(points.get(0)),
                "last",
                end(points.get(points.size() - 1)));
    }

    /** From where to where a scale reaches, in plain words. */
    static String ends(Scale scale, Words words) {
        List<ScalePoint> points = scale.points();
        return words.text("parent.scale", "first", end(points.get(0)), "last", end(points.get(points.size() - 1)));
    }

    private static String end(ScalePoint point) {
        return point.description().orElseGet(point::label);
    }
}
