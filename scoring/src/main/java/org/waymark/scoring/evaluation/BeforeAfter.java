package org.waymark.scoring.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.id.CycleId;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortPair;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.stat.GroupMoments;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.subject.Facet;

/**
 * A school, a programme or any other group before and after, on the same pupils:
 *
 * <pre>{@code
 * CohortChange change = Cohorts.of(scores).measure("attendance.rate").change("autumn", "summer");
 * BeforeAfter.of(change).in(Facet.PROGRAMME, "horizons").toText(Labels.english());
 * }</pre>
 *
 * <p>Compared is who was in the group at both cycles with a result on the same target, series or pupil. Everybody else who was in it
 * at either is counted with the reason ({@link Attrition}).
 *
 * <pre>
 *   change of a pupil = mean of (after - before) over the pupil's own results
 *   change            = mean over pupils ± t(n-1) sd / sqrt(n)          n counts pupils
 * </pre>
 *
 * <p>So each pupil counts once, however many targets, and the results of one pupil are not taken for those of several. Means are
 * there only where the measure lets results stand together as amounts; places in an order have medians and how many moved on, stayed
 * and went back; what only means something for one pupil is counted. One pupil has no interval.
 *
 * <p>Always with the caveats of regression to the mean (pupils are often chosen for a low result, and come back by themselves) and of
 * attrition. The scores have to be readable twice: a table or a list, not a stream. Immutable.
 *
 * <p>Reference: Shadish WR, Cook TD, Campbell DT (2002), Experimental and quasi-experimental designs for generalized causal inference,
 * Houghton Mifflin, chapter 4: what a design without a comparison group cannot tell.
 */
public final class BeforeAfter {

    private final CohortChange change;

    private BeforeAfter(CohortChange change) {
        this.change = change;
    }

    /** Returns the question what changed between two cycles: the measure, the scales and the level are those of the cohorts. */
    public static BeforeAfter of(CohortChange change) {
        return new BeforeAfter(change);
    }

    /** Returns the answer for all pupils together. */
    public Result all() {
        return result(change.by(), change.pairs(), new CohortKey(List.of()), Optional.empty());
    }

    /**
     * Returns the answer for one group: {@code in(Facet.SCHOOL, "northgate")}.
     *
     * @throws IllegalArgumentException if the facet is refused as by {@link CohortChange#by(Facet...)}
     */
    public Result in(Facet facet, String value) {
        CohortKey group = CohortKey.of(value);
        return result(change.by(facet), change.pairs(facet), group, Optional.of(facet));
    }

    /**
     * Returns the answer for each value of a facet, without those whose value is not known.
     *
     * @throws IllegalArgumentException as {@link #in(Facet, String)}
     */
    public SortedMap<CohortValue, Result> by(Facet facet) {
        ChangeTable table = change.by(facet);
        List<CohortPair> pairs = change.pairs(facet);
        SortedMap<CohortValue, Result> results = new TreeMap<>();
        for (ChangeCell cell : table.cells()) {
            CohortValue value = cell.key().values().get(0);
            if (!value.equals(CohortValue.TOTAL) && !value.equals(CohortValue.UNKNOWN)) {
                results.put(value, result(table, pairs, cell.key(), Optional.of(facet)));
            }
        }
        return results;
    }

    private Result result(ChangeTable table, List<CohortPair> pairs, CohortKey group, Optional<Facet> facet) {
        Optional<ChangeCell> cell = table.find(group.values().toArray(CohortValue[]::new));
        return new Result(change, cell, OnePupil.in(pairs, group), group, facet);
    }

    /** Says nothing of the scores. */
    @Override
    public String toString() {
        return "BeforeAfter[" + change.from() + " to " + change.to() + "]";
    }

    /** What changed in a group. */
    public static final class Result extends Evaluation {

        private final CycleId from;
        private final CycleId to;
        private final Optional<Facet> facet;
        private final CohortKey group;
        private final CohortSummary first;
        private final CohortSummary second;
        private final CohortSummary differences;
        private final GroupMoments before;
        private final GroupMoments after;
        private final GroupMoments changes;
        private final Attrition attrition;
        private final double confidence;

        Result(
                CohortChange change,
                Optional<ChangeCell> cell,
                Collection<OnePupil> pupils,
                CohortKey group,
                Optional<Facet> facet) {
            super(refusal(cell), caveats(cell), Caveat.REGRESSION_TO_MEAN, Caveat.ATTRITION);
            this.from = change.from();
            this.to = change.to();
            this.facet = facet;
            this.group = group;
            this.first = cell.map(one -> one.matched().before()).orElse(CohortSummary.NONE);
            this.second = cell.map(one -> one.matched().after()).orElse(CohortSummary.NONE);
            this.differences = cell.map(one -> one.matched().differences()).orElse(CohortSummary.NONE);
            GroupMoments ofBefore = GroupMoments.NONE;
            GroupMoments ofAfter = GroupMoments.NONE;
            GroupMoments ofChanges = GroupMoments.NONE;
            if (isAmounts()) {
                for (OnePupil pupil : pupils) {
                    if (pupil.changes().count() > 0) {
                        ofBefore = ofBefore.plus(pupil.before().mean().orElseThrow());
                        ofAfter = ofAfter.plus(pupil.after().mean().orElseThrow());
                        ofChanges = ofChanges.plus(pupil.changes().mean().orElseThrow());
                    }
                }
            }
            this.before = ofBefore;
            this.after = ofAfter;
            this.changes = ofChanges;
            this.attrition = Attrition.of(
                    pupils, isAmounts() && cell.filter(Attrition::isOneGround).isPresent());
            this.confidence = change.confidence();
        }

        private static Optional<Refusal> refusal(Optional<ChangeCell> cell) {
            boolean any = cell.filter(one -> one.matched().before().results().rows() > 0)
                    .isPresent();
            return any ? Optional.empty() : Optional.of(Refusal.NOBODY_AT_BOTH_TIMES);
        }

        private static Set<Caveat> caveats(Optional<ChangeCell> cell) {
            Set<Caveat> caveats = new TreeSet<>();
            cell.ifPresent(one -> {
                caveats.addAll(one.matched().before().caveats().keySet());
                caveats.addAll(one.matched().after().caveats().keySet());
            });
            caveats.remove(CohortSummary.REPEATED_PUPILS); // each pupil counts once here
            return caveats;
        }

        private boolean isAmounts() {
            return differences.use() == Use.AMOUNTS && differences.results().rows() > 0;
        }

        /** The first cycle. */
        public CycleId from() {
            return from;
        }

        /** The second cycle. */
        public CycleId to() {
            return to;
        }

        /** By what the group was chosen; absent for all pupils together. */
        public Optional<Facet> facet() {
            return facet;
        }

        /** The group; absent for all pupils together. */
        public Optional<CohortValue> group() {
            return group.values().stream().findFirst();
        }

        /** How many pupils are compared. */
        public long pupils() {
            return first.results().pupils();
        }

        /** How many of their results are compared; more than pupils where a pupil has several targets. */
        public long results() {
            return first.results().rows();
        }

        /** The results at the first cycle of those compared, with categories, median and shares as far as the measure allows. */
        public CohortSummary before() {
            return first;
        }

        /** The results at the second cycle of those compared. */
        public CohortSummary after() {
            return second;
        }

        /** How far the numbers may be used. */
        public Use use() {
            return differences.use();
        }

        /** Why there are no means; empty if there are. */
        public Set<Restraint> restraints() {
            return differences.restraints();
        }

        /** The mean at the first cycle, each pupil once; absent unless results are amounts. */
        public Optional<MeanInterval.Result> meanBefore() {
            return mean(before);
        }

        /** The mean at the second cycle, each pupil once; absent unless results are amounts. */
        public Optional<MeanInterval.Result> meanAfter() {
            return mean(after);
        }

        /** The mean change, each pupil once, with Student's interval; absent unless results are amounts. */
        public Optional<MeanInterval.Result> change() {
            return mean(changes);
        }

        private Optional<MeanInterval.Result> mean(GroupMoments moments) {
            return moments.count() == 0
                    ? Optional.empty()
                    : Optional.of(MeanInterval.withDefaults()
                            .withConfidence(confidence)
                            .of(moments));
        }

        /** How many results, of how many pupils, moved on, stayed and went back; empty if it is not known which way is better. */
        public SortedMap<Movement, Tally> movements() {
            return differences.movements();
        }

        /** Who is not compared, and why. */
        public Attrition attrition() {
            return attrition;
        }

        @Override
        public List<Explanation.Step> sentences() {
            List<Explanation.Step> said = new ArrayList<>();
            said.add(Sentences.step("evaluation.beforeAfter.same")
                    .and("from", from.value())
                    .and("to", to.value())
                    .and("pupils", pupils())
                    .and("results", results()));
            refusal().ifPresent(reason -> said.add(reason.sentence()));
            if (refusal().isEmpty()) {
                addFigures(said);
            }
            Sentences.addAttrition(attrition, said);
            return said;
        }

        private void addFigures(List<Explanation.Step> said) {
            change().ifPresentOrElse(moved -> addMeans(moved, said), () -> {
                if (first.median().isPresent() && second.median().isPresent()) {
                    said.add(Sentences.step("evaluation.beforeAfter.median")
                            .and("before", first.median().getAsDouble())
                            .and("after", second.median().getAsDouble()));
                }
                restraints().forEach(why -> said.add(Sentences.restraint(why)));
            });
            if (!movements().isEmpty()) {
                said.add(Sentences.moved("evaluation.beforeAfter.moved", movements()));
            }
            Set<String> categories = new TreeSet<>(first.categories().keySet());
            categories.addAll(second.categories().keySet());
            categories.forEach(category -> said.add(Sentences.step("evaluation.beforeAfter.category")
                    .and("category", category)
                    .and(
                            "before",
                            first.categories()
                                    .getOrDefault(category, Tally.NONE)
                                    .rows())
                    .and(
                            "after",
                            second.categories()
                                    .getOrDefault(category, Tally.NONE)
                                    .rows())));
        }

        private void addMeans(MeanInterval.Result moved, List<Explanation.Step> said) {
            said.add(Sentences.step("evaluation.beforeAfter.means")
                    .and("before", before.mean().orElseThrow())
                    .and("after", after.mean().orElseThrow()));
            said.add(Sentences.withInterval(
                    "evaluation.beforeAfter.change", "change", moved.mean(), moved.lower(), moved.upper(), confidence));
        }

        @Override
        public String redacted() {
            return "BeforeAfter[" + from + " to " + to + ", redacted]";
        }
    }
}
