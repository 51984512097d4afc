package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.id.StaffId;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.stat.RatingTable;

/**
 * Ratings of the same units by several raters, all on one version of one scale, gaps allowed.
 *
 * <p>Units and raters stand in the order of their ids, so that the same ratings give the same figures whatever the order in
 * which they came. Immutable. Prints sizes, never who rated whom.
 */
public final class Panel {

    private final Scale scale;
    private final List<PanelUnit> units;
    private final List<StaffId> raters;
    private final RatingTable steps;
    private final RatingTable numbers;

    private Panel(Scale scale, SortedMap<PanelUnit, SortedMap<StaffId, Mark>> marks) {
        SortedSet<StaffId> staff = new TreeSet<>();
        marks.values().forEach(given -> staff.addAll(given.keySet()));
        this.scale = scale;
        this.units = List.copyOf(marks.keySet());
        this.raters = List.copyOf(staff);
        @Nullable Double[] places = new @Nullable Double[units.size() * raters.size()];
        @Nullable Double[] values = new @Nullable Double[places.length];
        int next = 0;
        for (PanelUnit unit : units) {
            SortedMap<StaffId, Mark> given = marks.getOrDefault(unit, new TreeMap<>());
            for (StaffId rater : raters) {
                Mark mark = given.get(rater);
                if (mark != null) {
                    double place = step(scale, mark);
                    places[next] = place;
                    values[next] =
                            scale.number(mark).map(BigDecimal::doubleValue).orElse(place);
                }
                next++;
            }
        }
        this.steps = onScale(scale, RatingTable.ofRows(Math.max(1, raters.size()), places));
        this.numbers = isNumbered(scale) ? RatingTable.ofRows(Math.max(1, raters.size()), values) : steps;
    }

    static RatingTable onScale(Scale scale, RatingTable table) {
        double[] places = new double[scale.points().size()];
        for (int k = 0; k < places.length; k++) {
            places[k] = k;
        }
        return places.length == 0 ? table : table.withCategories(places);
    }

    static boolean isNumbered(Scale scale) {
        return scale.points().stream().map(ScalePoint::value).allMatch(value -> value.isPresent());
    }

    static double step(Scale scale, Mark mark) {
        return mark instanceof Mark.Point point
                ? scale.position(point.code()).orElseThrow()
                : scale.number(mark).orElseThrow().doubleValue();
    }

    /** Returns a builder of a panel on this scale from plain values. */
    public static Builder builder(Scale scale) {
        return new Builder(scale);
    }

    /** Returns the scale. */
    public Scale scale() {
        return scale;
    }

    /** Returns what was rated, in the order of the ids. */
    public List<PanelUnit> units() {
        return units;
    }

    /** Returns who rated, in the order of the ids. */
    public List<StaffId> raters() {
        return raters;
    }

    /**
     * Returns the ratings as places on the scale, from 0: a row for each unit, a column for each rater. On a scale of numbers,
     * which has no places, as the numbers themselves.
     *
     * <p>The categories are all the points of the scale, so that one that nobody used keeps its place.
     */
    public RatingTable steps() {
        return steps;
    }

    /** Returns the ratings as numbers: those of the points if each has one, otherwise places. */
    public RatingTable numbers() {
        return numbers;
    }

    /** Returns how far the raters agree, by figures that suit the kind of the scale. */
    public PanelAgreement agreement() {
        return PanelAgreement.of(this);
    }

    /** Whether one mark can be more than another. */
    static boolean isOrdered(Scale scale) {
        return scale.kind() != ScaleKind.NOMINAL;
    }

    /** Whether "within one step" has a meaning: not where marks are names, nor where they are numbers without steps. */
    static boolean hasSteps(Scale scale) {
        return isOrdered(scale) && !scale.points().isEmpty();
    }

    @Override
    public String toString() {
        return "Panel[units=" + units.size() + ", raters=" + raters.size() + "]";
    }

    /** Builds a {@link Panel}; not thread-safe. */
    public static final class Builder {

        private final Scale scale;
        private final SortedMap<PanelUnit, SortedMap<StaffId, Mark>> marks = new TreeMap<>();

        Builder(Scale scale) {
            this.scale = scale;
        }

        /**
         * Adds what a rater gave to a unit.
         *
         * @throws IllegalArgumentException if there is no mark, it cannot stand on the scale, or the rater has rated the unit
         *     already
         */
        public Builder rate(PanelUnit unit, StaffId rater, Mark mark) {
            if (!mark.isPresent() || !scale.accepts(mark)) {
                throw new IllegalArgumentException("the mark does not stand on the scale of the panel");
            }
            SortedMap<StaffId, Mark> given = marks.computeIfAbsent(unit, key -> new TreeMap<>());
            if (given.putIfAbsent(rater, mark) != null) {
                throw new IllegalArgumentException("a rater has rated a unit of the panel twice");
            }
            return this;
        }

        /** Equal to {@code rate(unit, StaffId.of(rater), Mark.point(point))}. */
        public Builder rate(PanelUnit unit, String rater, String point) {
            return rate(unit, StaffId.of(rater), Mark.point(point));
        }

        boolean has(PanelUnit unit, StaffId rater) {
            return marks.getOrDefault(unit, new TreeMap<>()).containsKey(rater);
        }

        /** Returns the panel. */
        public Panel build() {
            return new Panel(scale, marks);
        }
    }
}
