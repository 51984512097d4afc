package org.waymark.scoring.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.CohortPair;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.stat.MeanGap;
import org.waymark.scoring.subject.Facet;

/**
 * A difference in differences with schools as clusters: how much more the schools that took part changed than the others.
 *
 * <pre>{@code
 * SchoolDifference.of(change).treated("northgate", "eastfield").comparison("willowbank", "harbourside").result();
 * }</pre>
 *
 * <pre>
 *   change of a pupil    = mean of (after - before) over the pupil's own results, same school both times
 *   change of a school   = mean over its pupils
 *   difference           = mean over treated schools - mean over comparison schools
 *   interval             = Welch's, with schools as the units ({@link MeanGap})
 * </pre>
 *
 * <p>Each school counts once, whatever its size: the question is put to schools. Pupils of one school are more alike than pupils of
 * several, so an interval over pupils would be much too narrow; the changes of schools, one number each, have no such fault.
 *
 * <p>With fewer than {@value #MINIMUM_SCHOOLS} schools on either side there is the difference without an interval ({@link
 * Caveat#FEW_SCHOOLS}). The reason can be counted: with three schools on each side there are 20 ways to deal six schools out, so that
 * even the most extreme result comes about by chance in one case of ten, both sides taken; with four there are 70, and one in 35. No
 * level of 95 % can be had from three. Between four and about ten schools on a side the interval rests on changes that look like a bell.
 *
 * <p>Always with the caveat that it supposes parallel trends. {@link #precededBy(CohortChange)} shows the same difference for the time
 * before: if the schools already went apart then, believe the later difference less. That they did not is no proof.
 *
 * <p>References: Donald SG, Lang K (2007), Inference with difference-in-differences and other panel data, Review of Economics and
 * Statistics 89:221-233 (two steps, schools as units). Bertrand M, Duflo E, Mullainathan S (2004), How much should we trust
 * differences-in-differences estimates?, Quarterly Journal of Economics 119:249-275. Fisher RA (1935), The design of experiments (the
 * count of ways to deal out). Taljaard M, Teerenstra S, Ivers NM, Fergusson DA (2016), Substantial risks associated with few clusters,
 * Clinical Trials 13:459-463.
 */
public final class SchoolDifference {

    /** How many schools each side needs for an interval. */
    public static final int MINIMUM_SCHOOLS = 4;

    private final CohortChange change;
    private final Optional<CohortChange> earlier;
    private final Set<String> treated;
    private final Optional<Set<String>> comparison;

    private SchoolDifference(
            CohortChange change,
            Optional<CohortChange> earlier,
            Set<String> treated,
            Optional<Set<String>> comparison) {
        this.change = change;
        this.earlier = earlier;
        this.treated = treated;
        this.comparison = comparison;
    }

    /** Returns the question how much more some schools changed between two cycles than others. */
    public static SchoolDifference of(CohortChange change) {
        return new SchoolDifference(change, Optional.empty(), Set.of(), Optional.empty());
    }

    /** Returns a copy with these as the schools that took part, by the value of {@link Facet#SCHOOL}. */
    public SchoolDifference treated(String... schools) {
        return new SchoolDifference(change, earlier, set(schools), comparison);
    }

    /** Returns a copy with these as the schools to compare with; all that did not take part unless said. */
    public SchoolDifference comparison(String... schools) {
        return new SchoolDifference(change, earlier, treated, Optional.of(set(schools)));
    }

    /** Returns a copy that also gives the difference of a time before, such as the year before the programme began. */
    public SchoolDifference precededBy(CohortChange before) {
        return new SchoolDifference(change, Optional.of(before), treated, comparison);
    }

    private static Set<String> set(String... schools) {
        return new TreeSet<>(List.of(schools));
    }

    /**
     * Returns the answer.
     *
     * @throws IllegalArgumentException if a school is on both sides, or none is said to have taken part
     */
    public Result result() {
        if (treated.isEmpty()) {
            throw new IllegalArgumentException("no school is said to have taken part");
        }
        Set<String> both = new HashSet<>(treated);
        both.retainAll(comparison.orElse(Set.of()));
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("a school cannot be on both sides");
        }
        Sides sides = sides(change);
        Optional<MeanGap.Result> before = earlier.map(this::sides)
                .filter(one -> one.refusal().isEmpty())
                .map(one -> one.gap(change.confidence()));
        return new Result(change, sides, before);
    }

    private Sides sides(CohortChange of) {
        ChangeTable table = of.by(Facet.SCHOOL);
        List<CohortPair> pairs = of.pairs(Facet.SCHOOL);
        Sides sides = new Sides();
        for (ChangeCell cell : table.cells()) {
            CohortValue value = cell.key().values().get(0);
            boolean isTreated = treated.stream().anyMatch(school -> isSchool(value, school));
            boolean isOther = comparison.isPresent()
                    ? comparison.get().stream().anyMatch(school -> isSchool(value, school))
                    : !isTreated && !value.equals(CohortValue.TOTAL) && !value.equals(CohortValue.UNKNOWN);
            if (isTreated || isOther) {
                sides.add(cell, OnePupil.in(pairs, cell.key()), isTreated);
            }
        }
        return sides;
    }

    private static boolean isSchool(CohortValue value, String school) {
        return value.equals(CohortValue.of(school));
    }

    /** Says nothing of the scores. */
    @Override
    public String toString() {
        return "SchoolDifference[" + change.from() + " to " + change.to() + "]";
    }

    /** How much more some schools changed than others. */
    public static final class Result extends Evaluation {

        private final CohortChange change;
        private final Sides sides;
        private final Optional<MeanGap.Result> gap;
        private final Optional<MeanGap.Result> earlier;

        private Result(CohortChange change, Sides sides, Optional<MeanGap.Result> earlier) {
            super(
                    sides.refusal(),
                    sides.caveats(),
                    Caveat.PARALLEL_TRENDS,
                    Caveat.REGRESSION_TO_MEAN,
                    Caveat.ATTRITION);
            this.change = change;
            this.sides = sides;
            this.gap = sides.refusal().isEmpty() ? Optional.of(sides.gap(change.confidence())) : Optional.empty();
            this.earlier = earlier;
        }

        /** The schools of both sides by name, those without a pupil to compare included. */
        public List<SchoolChange> schools() {
            return sides.schools();
        }

        /** How many schools of one side have pupils to compare. */
        public long schools(boolean treated) {
            return sides.changes(treated).count();
        }

        /** How many pupils of one side are compared. */
        public long pupils(boolean treated) {
            return sides.schools().stream()
                    .filter(school -> school.treated() == treated)
                    .mapToLong(SchoolChange::pupils)
                    .sum();
        }

        /** Why there is no difference; empty if there is. */
        public Set<Restraint> restraints() {
            return sides.differences().restraints();
        }

        /** The mean change of the schools that took part; empty without a difference. */
        public OptionalDouble treatedChange() {
            return gap.isPresent() ? sides.changes(true).mean() : OptionalDouble.empty();
        }

        /** The mean change of the schools to compare with; empty without a difference. */
        public OptionalDouble comparisonChange() {
            return gap.isPresent() ? sides.changes(false).mean() : OptionalDouble.empty();
        }

        /** How much more the schools that took part changed; empty if there is a refusal. */
        public OptionalDouble difference() {
            return gap.isPresent() ? OptionalDouble.of(gap.get().gap()) : OptionalDouble.empty();
        }

        /** The lower limit; empty with too few schools, or if their changes do not differ at all. */
        public OptionalDouble lower() {
            return interval().map(MeanGap.Result::lower).orElse(OptionalDouble.empty());
        }

        /** The upper limit; empty with too few schools, or if their changes do not differ at all. */
        public OptionalDouble upper() {
            return interval().map(MeanGap.Result::upper).orElse(OptionalDouble.empty());
        }

        /** The gap with all its figures, schools as units; absent without an interval. */
        public Optional<MeanGap.Result> interval() {
            return gap.filter(one -> sides.isEnough());
        }

        /** The difference of the time before, if it was asked for and can be said; empty otherwise. It has no interval. */
        public OptionalDouble earlier() {
            return earlier.isPresent() ? OptionalDouble.of(earlier.get().gap()) : OptionalDouble.empty();
        }

        @Override
        public List<Explanation.Step> sentences() {
            List<Explanation.Step> said = new ArrayList<>();
            said.add(Sentences.step("evaluation.schools.sides")
                    .and("from", change.from().value())
                    .and("to", change.to().value())
                    .and("treatedSchools", schools(true))
                    .and("treatedPupils", pupils(true))
                    .and("comparisonSchools", schools(false))
                    .and("comparisonPupils", pupils(false)));
            refusal().ifPresent(reason -> said.add(reason.sentence()));
            if (refusal().filter(Refusal.NOT_COMPARABLE::equals).isPresent()) {
                restraints().forEach(why -> said.add(Sentences.restraint(why)));
            }
            gap.ifPresent(one -> {
                said.add(Sentences.step("evaluation.schools.changes")
                        .and("treated", treatedChange().orElseThrow())
                        .and("comparison", comparisonChange().orElseThrow()));
                said.add(Sentences.withInterval(
                        "evaluation.schools.difference",
                        "difference",
                        one.gap(),
                        lower(),
                        upper(),
                        change.confidence()));
            });
            earlier()
                    .ifPresent(before -> said.add(
                            Sentences.step("evaluation.schools.earlier").and("difference", before)));
            long lost = sides.schools().stream()
                    .mapToLong(school -> school.attrition().lost())
                    .sum();
            long gained = sides.schools().stream()
                    .mapToLong(school -> school.attrition().gained())
                    .sum();
            said.add(Sentences.step("evaluation.schools.attrition")
                    .and("lost", lost)
                    .and("gained", gained));
            return said;
        }

        @Override
        public String redacted() {
            return "SchoolDifference[" + change.from() + " to " + change.to() + ", redacted]";
        }
    }
}
