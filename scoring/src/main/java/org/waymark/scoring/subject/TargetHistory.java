package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;

/**
 * The ratings of one target in the order of their days, as plain numbers: what a measure of a target looks at.
 *
 * <p>Values are whole numbers of the last decimal of the scale ({@link #decimals()}), so that equal marks are exactly equal:
 * on a scale with one decimal 4.5 is 45. On a scale of points without numbers the value is the place of the point, from 0.
 * A rating without a mark has a {@link #state(int)} that says why, and no value. The view is cheap, immutable, and shares the
 * numbers of all targets of its pupil.
 */
public final class TargetHistory implements Subject {

    private final TargetFacts facts;
    private final ScaleView scale;
    private final Marks marks;
    private final int start;
    private final int end;
    private final BaselineView baseline;
    private final ScaleView.@Nullable Reading aim;
    private final int aimDay;
    private final Facets facets;
    private final int latest;
    private final int present;

    TargetHistory(
            TargetFacts facts,
            ScaleView scale,
            Marks marks,
            int start,
            int end,
            BaselineView baseline,
            ScaleView.@Nullable Reading aim,
            int aimDay,
            Facets facets) {
        this.facts = facts;
        this.scale = scale;
        this.marks = marks;
        this.start = start;
        this.end = end;
        this.baseline = baseline;
        this.aim = aim;
        this.aimDay = aimDay;
        this.facets = facets;
        int last = -1;
        int seen = 0;
        for (int i = start; i < end; i++) {
            if (marks.state(i) == RatingState.PRESENT) {
                seen++;
                if (!marks.isBaseline(i) && (!baseline.isPresent() || marks.day(i) >= baseline.day())) {
                    last = i;
                }
            }
        }
        this.latest = last;
        this.present = seen;
    }

    /** Returns a builder of a history from plain values on this scale. */
    public static TargetHistoryBuilder builder(Scale scale) {
        return new TargetHistoryBuilder(scale);
    }

    /**
     * Returns the history of these points of a scale, the first of them the baseline. Their days are made up: one after the
     * other from 1 January 2000.
     */
    public static TargetHistory of(Scale scale, String... points) {
        TargetHistoryBuilder builder = builder(scale);
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < points.length; i++) {
            Mark mark = Mark.point(points[i]);
            builder = i == 0 ? builder.baseline(mark, day) : builder.rating(mark, day.plusDays(i));
        }
        return builder.build();
    }

    /** What is known of the target besides its ratings. */
    public TargetFacts facts() {
        return facts;
    }

    /** The scale of the target. */
    public Scale scale() {
        return scale.scale();
    }

    /** How many decimals the values have: {@code number = value / 10^decimals}. */
    public int decimals() {
        return scale.decimals();
    }

    /** Whether values are numbers of the scale itself; otherwise they are the places of the points, from 0. */
    public boolean hasNumbers() {
        return scale.isNumbered();
    }

    /** The facets of the target on the day of the history. */
    public Facets facets() {
        return facets;
    }

    /** How many ratings there are, with or without a mark, baseline included. */
    public int size() {
        return end - start;
    }

    /** How many ratings have a mark, baseline included. */
    public int presentCount() {
        return present;
    }

    /** How many ratings have no mark that the scale can take, for whatever reason. */
    public int missingCount() {
        return size() - present;
    }

    /** Whether there is a mark, and if not, why. */
    public RatingState state(int index) {
        return marks.state(at(index));
    }

    /** Whether there is a mark. */
    public boolean isPresent(int index) {
        return state(index) == RatingState.PRESENT;
    }

    /**
     * The value of a rating, in units of the last decimal.
     *
     * @throws IllegalStateException if the rating has no mark
     */
    public long value(int index) {
        requirePresent(index);
        return marks.value(at(index));
    }

    /**
     * The value of a rating as a number of the scale, for formulas.
     *
     * @throws IllegalStateException if the rating has no mark
     */
    public double number(int index) {
        return toNumber(value(index));
    }

    /**
     * The place of a rating among the points of the scale, from 0 for the lowest.
     *
     * @throws IllegalStateException if the rating has no mark or the scale has no points
     */
    public int step(int index) {
        requirePresent(index);
        return requireStep(marks.step(at(index)));
    }

    /** The day on which a rating was seen. */
    public LocalDate day(int index) {
        return LocalDate.ofEpochDay(marks.day(at(index)));
    }

    /** The review cycle of a rating; absent between cycles. */
    public Optional<CycleId> cycle(int index) {
        return Optional.ofNullable(marks.cycle(at(index)));
    }

    /** The school where a rating was made; absent if that is not known. */
    public Optional<SchoolId> school(int index) {
        return Optional.ofNullable(marks.school(at(index)));
    }

    /** Whether a rating is part of the baseline. */
    public boolean isBaseline(int index) {
        return marks.isBaseline(at(index));
    }

    /** What became of the search for a baseline. */
    public BaselineState baselineState() {
        return baseline.state();
    }

    /** Whether there is a baseline to measure from. */
    public boolean hasBaseline() {
        return baseline.isPresent();
    }

    /**
     * The baseline, in units of the last decimal. Of several designated ratings it is the median; of an even number the more
     * favourable of the two in the middle, so that no progress is claimed which the ratings do not show.
     *
     * @throws IllegalStateException if there is none
     */
    public long baseline() {
        return baseline.reading().value();
    }

    /**
     * The place of the baseline among the points of the scale, from 0.
     *
     * @throws IllegalStateException if there is none or the scale has no points
     */
    public int baselineStep() {
        return requireStep(baseline.reading().step());
    }

    /**
     * The day of the baseline: of its last rating.
     *
     * @throws IllegalStateException if there is none
     */
    public LocalDate baselineDay() {
        baseline.reading();
        return LocalDate.ofEpochDay(baseline.day());
    }

    /** Whether there is a mark on or after the day of the baseline that is not part of it. */
    public boolean hasLatest() {
        return latest >= 0;
    }

    /**
     * The index of the latest rating with a mark that is not part of the baseline.
     *
     * @throws IllegalStateException if there is none
     */
    public int latestIndex() {
        if (latest < 0) {
            throw new IllegalStateException("there is no rating after the baseline; ask hasLatest() first");
        }
        return latest - start;
    }

    /**
     * The latest value, in units of the last decimal.
     *
     * @throws IllegalStateException if there is none after the baseline
     */
    public long latest() {
        return value(latestIndex());
    }

    /** Whether the target has an aim that its scale can take. */
    public boolean hasAim() {
        return aim != null && aim.state() == RatingState.PRESENT;
    }

    /**
     * The aim, in units of the last decimal.
     *
     * @throws IllegalStateException if there is none
     */
    public long aim() {
        return requireAim().value();
    }

    /**
     * The place of the aim among the points of the scale, from 0.
     *
     * @throws IllegalStateException if there is none or the scale has no points
     */
    public int aimStep() {
        return requireStep(requireAim().step());
    }

    /**
     * The day by which the aim is to be reached.
     *
     * @throws IllegalStateException if there is no aim
     */
    public LocalDate aimDay() {
        requireAim();
        return LocalDate.ofEpochDay(aimDay);
    }

    /**
     * Whether a value is on the wrong side of the aim.
     *
     * @param value in units of the last decimal
     * @return false if there is no aim or the scale has no better and worse
     */
    public boolean fallsShortOfAim(long value) {
        return hasAim() && gain(value, aim()) > 0;
    }

    /** How much better {@code to} is than {@code from}, in units of the last decimal; 0 if neither way is better. */
    public long gain(long from, long to) {
        return switch (scale().direction()) {
            case HIGHER_IS_BETTER -> to - from;
            case LOWER_IS_BETTER -> from - to;
            case NONE -> 0;
        };
    }

    /**
     * Whether the last {@code count} ratings that have a mark, the baseline apart, all fulfil a condition. Ratings without a
     * mark are passed over: a missing rating is neither a hit nor a miss.
     *
     * @param count how many, at least 1
     * @param condition asked of the value in units of the last decimal
     * @return false if there are fewer
     */
    public boolean endsWith(int count, LongPredicate condition) {
        int found = 0;
        for (int i = end - 1; i >= start && found < count; i--) {
            if (marks.state(i) == RatingState.PRESENT && !marks.isBaseline(i)) {
                if (!condition.test(marks.value(i))) {
                    return false;
                }
                found++;
            }
        }
        return found >= count && count > 0;
    }

    /** The value as a number of the scale, for formulas. */
    public double toNumber(long value) {
        return decimals() == 0 ? value : toDecimal(value).doubleValue();
    }

    /** The value as an exact number of the scale. */
    public BigDecimal toDecimal(long value) {
        return BigDecimal.valueOf(value, decimals());
    }

    /** The history as it was at the end of this day: what was seen later does not exist. */
    public TargetHistory upTo(LocalDate day) {
        int limit = (int) day.toEpochDay();
        int last = end;
        while (last > start && marks.day(last - 1) > limit) {
            last--;
        }
        if (last == end) {
            return this;
        }
        BaselineView seen = baseline.day() > limit ? BaselineView.NONE : baseline;
        return new TargetHistory(facts, scale, marks, start, last, seen, aim, aimDay, facets);
    }

    TargetHistory withFacets(Facets resolved) {
        return new TargetHistory(facts, scale, marks, start, end, baseline, aim, aimDay, resolved);
    }

    private int at(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("a rating has an index from 0 to size() - 1");
        }
        return start + index;
    }

    private void requirePresent(int index) {
        if (!isPresent(index)) {
            throw new IllegalStateException("this rating has no mark; ask isPresent(index) first");
        }
    }

    private int requireStep(int step) {
        if (step < 0) {
            throw new IllegalStateException("the scale of this target has no points");
        }
        return step;
    }

    private ScaleView.Reading requireAim() {
        if (aim == null || aim.state() != RatingState.PRESENT) {
            throw new IllegalStateException("this target has no aim; ask hasAim() first");
        }
        return aim;
    }

    /** Says how many ratings there are, and nothing of them. */
    @Override
    public String toString() {
        return "TargetHistory[ratings=" + size() + ", direction=" + direction() + "]";
    }

    private Direction direction() {
        return scale().direction();
    }
}
