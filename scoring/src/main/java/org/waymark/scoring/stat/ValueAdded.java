package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Value added: how far a pupil's score lies from the mean score of the reference pupils with the same prior attainment.
 *
 * <pre>
 *   value added = score - mean of the reference scores of the same prior attainment group
 * </pre>
 *
 * <p>This is how the Department for Education makes the progress scores of key stage 2, and in another unit Progress 8. The
 * groups are the caller's, as is the reference: all pupils nationally in a publication, or the pupils of a few schools. Over
 * the reference itself the mean is 0 in each group, by construction; adding a constant to all scores of a group leaves every
 * value added as it is. The mean of the pupils is that of {@link SchoolMean}.
 *
 * <p>A group without a reference pupil, or with fewer than the minimum (1 unless said otherwise), has no mean, and its pupils
 * have no value added; it is never 0. A missing score is left out.
 *
 * <p>Caveats: the mean of a group of few is unstable, and those who matter here are in the lowest groups, which are small and
 * wide. What a school adds that no test sees is not in it. There were no such scores for key stage 2 in 2024 and 2025, as the
 * pupils had no key stage 1 results.
 *
 * <p>Reference: Department for Education, Primary school accountability technical guide.
 */
public final class ValueAdded {

    private final Map<String, OptionalDouble> means;
    private final SchoolMean school;

    private ValueAdded(Map<String, OptionalDouble> means, SchoolMean school) {
        this.means = means;
        this.school = school;
    }

    /**
     * Returns the calculator over a reference, with every group that has at least one pupil.
     *
     * @param groups the prior attainment group of each reference pupil
     * @param scores the score of each; {@code null} is missing
     * @throws IllegalArgumentException if there are not as many scores as groups, or a score is not finite
     */
    public static ValueAdded over(List<String> groups, @Nullable Double[] scores) {
        return over(groups, scores, 1);
    }

    /**
     * Returns the calculator over a reference, with every group that has enough pupils.
     *
     * @param groups the prior attainment group of each reference pupil
     * @param scores the score of each; {@code null} is missing
     * @param minimum how many pupils with a score make a group, at least 1
     * @throws IllegalArgumentException if there are not as many scores as groups, a score is not finite, or the minimum is
     *     less than 1
     */
    public static ValueAdded over(List<String> groups, @Nullable Double[] scores, int minimum) {
        Checks.sameLength("groups", groups.size(), "scores", scores.length);
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        Map<String, List<Double>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            List<Double> group = byGroup.computeIfAbsent(groups.get(i), name -> new ArrayList<>());
            Double score = scores[i];
            if (score != null) {
                group.add(Checks.finite(score, "scores", i));
            }
        }
        Map<String, OptionalDouble> means = new LinkedHashMap<>();
        byGroup.forEach((name, group) -> means.put(
                name,
                group.size() < minimum
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Exact.mean(
                                group.stream().mapToDouble(Double::doubleValue).toArray()))));
        return new ValueAdded(means, SchoolMean.withDefaults());
    }

    /**
     * Returns the calculator over published means.
     *
     * @param published the mean score of each prior attainment group
     * @throws IllegalArgumentException if one is not finite
     */
    public static ValueAdded ofMeans(Map<String, Double> published) {
        Map<String, OptionalDouble> means = new LinkedHashMap<>();
        published.forEach((name, mean) -> means.put(name, OptionalDouble.of(Checks.finite(mean, "means"))));
        return new ValueAdded(means, SchoolMean.withDefaults());
    }

    /** Returns a copy with other conventions for the mean of the pupils, such as an interval. */
    public ValueAdded with(SchoolMean mean) {
        return new ValueAdded(means, mean);
    }

    /** Returns the mean of each group, in the order in which they came; empty for a group of too few. */
    public Map<String, OptionalDouble> groupMeans() {
        return Collections.unmodifiableMap(means);
    }

    /**
     * Returns the value added of one pupil.
     *
     * @throws IllegalArgumentException if the score is not finite
     */
    public Result of(String group, double score) {
        Checks.finite(score, "score");
        OptionalDouble mean = means.getOrDefault(group, OptionalDouble.empty());
        return mean.isEmpty()
                ? new Result(Undefined.NO_REFERENCE, 0)
                : new Result(null, Checks.inRange(score - mean.getAsDouble(), "scores"));
    }

    /**
     * Returns the value added of some pupils.
     *
     * @param groups the prior attainment group of each
     * @param scores the score of each; {@code null} is missing
     * @throws IllegalArgumentException if there are not as many scores as groups, or a score is not finite
     */
    public Pupils of(List<String> groups, @Nullable Double[] scores) {
        Checks.sameLength("groups", groups.size(), "scores", scores.length);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Double score = scores[i];
            results.add(score == null ? new Result(Undefined.MISSING_VALUE, 0) : of(groups.get(i), score));
        }
        @Nullable Double[] added = new @Nullable Double[scores.length];
        for (int i = 0; i < added.length; i++) {
            added[i] = results.get(i).isDefined() ? results.get(i).valueAdded() : null;
        }
        return new Pupils(results, school.ofNullable(added));
    }

    @Override
    public String toString() {
        return "ValueAdded" + means.keySet();
    }

    /** The value added of one pupil. */
    public static final class Result extends StatResult {

        private final double valueAdded;

        Result(@Nullable Undefined undefined, double valueAdded) {
            super(undefined);
            this.valueAdded = valueAdded;
        }

        /**
         * Returns the value added, in the unit of the scores.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double valueAdded() {
            return figure("value added", valueAdded);
        }

        @Override
        public String toString() {
            return "ValueAdded[" + text("valueAdded=" + valueAdded) + "]";
        }
    }

    /**
     * The value added of some pupils.
     *
     * @param pupils of each, in their order
     * @param school their mean
     */
    public record Pupils(List<Result> pupils, SchoolMean.Result school) {

        /** Keeps its own copy of the list. */
        public Pupils {
            pupils = List.copyOf(pupils);
        }
    }
}
