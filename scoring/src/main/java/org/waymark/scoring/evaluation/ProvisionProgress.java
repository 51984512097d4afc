package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.plan.PeriodCounter;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.subject.Facet;

/**
 * Help that was delivered, beside progress:
 *
 * <pre>{@code
 * ProvisionProgress.of(caseload).between(first, last).beside(Cohorts.of(scores).measure("steps.gained"));
 * }</pre>
 *
 * <p>Each score is put into one of five groups by the help beside it: for a target the interventions that serve it, for a pupil all
 * of them, in the days that were asked for. Sessions are counted as {@link org.waymark.plan.Dosage} does; the share is
 * {@code delivered / due}, of the sessions of which it is known what became of them, without those under a code of the school's own.
 * Where nobody wrote anything down, the group is {@link Delivered#NOT_RECORDED}, which is not the same as no help given.
 *
 * <p>As planned is a share of at least {@value #AS_PLANNED_FROM}, unless said otherwise. In their review of more than 500 studies
 * Durlak and DuPre found few that delivered more than 80 % of what was planned, and gains already at around 60 %: all of it is
 * not to be expected.
 *
 * <p>Always with the caveat that help follows need: those who make less progress are often given more help, so that a group with more
 * help can look worse. Nothing here tells whether help works. Immutable.
 *
 * <p>Reference: Durlak JA, DuPre EP (2008), Implementation matters, American Journal of Community Psychology 41:327-350.
 */
public final class ProvisionProgress {

    /** From which share of the sessions on help counts as delivered as planned, unless said otherwise. */
    public static final double AS_PLANNED_FROM = 0.8;

    private static final Facet DELIVERED = Facet.of("delivered");

    private final List<? extends PupilRecord> records;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final PeriodCounter periods;
    private final BigDecimal asPlannedFrom;

    private ProvisionProgress(
            List<? extends PupilRecord> records,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            PeriodCounter periods,
            BigDecimal asPlannedFrom) {
        this.records = records;
        this.from = from;
        this.to = to;
        this.periods = periods;
        this.asPlannedFrom = asPlannedFrom;
    }

    /** Returns the question how progress stands beside the help in these records. */
    public static ProvisionProgress of(Caseload caseload) {
        return new ProvisionProgress(
                caseload.pupils(),
                Optional.empty(),
                Optional.empty(),
                PeriodCounter.none(),
                BigDecimal.valueOf(AS_PLANNED_FROM));
    }

    /**
     * Returns a copy that looks at these days, both included.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public ProvisionProgress between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day must not be before the first");
        }
        return new ProvisionProgress(records, Optional.of(first), Optional.of(last), periods, asPlannedFrom);
    }

    /** Returns a copy that knows how many weeks or half-terms there are; without, only what is planned in all is known. */
    public ProvisionProgress withPeriods(PeriodCounter counter) {
        return new ProvisionProgress(records, from, to, counter, asPlannedFrom);
    }

    /**
     * Returns a copy with another share from which on help counts as delivered as planned.
     *
     * @throws IllegalArgumentException if it is not above 0 and up to 1
     */
    public ProvisionProgress withAsPlannedFrom(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("asPlannedFrom is not above 0 and up to 1");
        }
        return new ProvisionProgress(records, from, to, periods, BigDecimal.valueOf(share));
    }

    /**
     * Returns the answer for these scores, one measure at one time; what may be done with the numbers is decided by the cohorts.
     *
     * @throws IllegalStateException if nobody said which days
     */
    public Result beside(Cohorts scores) {
        HelpLookup help = new HelpLookup(
                records,
                from.orElseThrow(() -> new IllegalStateException("nobody said which days; call between(first, last)")),
                to.orElseThrow(),
                periods,
                asPlannedFrom);
        CohortTable table = scores.withFacet(
                        DELIVERED, row -> Optional.of(help.delivered(row).name()))
                .by(DELIVERED);
        List<Group> groups = new ArrayList<>();
        CohortSummary all = CohortSummary.NONE;
        for (Delivered delivered : Delivered.values()) {
            Optional<CohortSummary> summary = table.find(CohortKey.of(delivered.name()));
            if (summary.isPresent()) {
                groups.add(new Group(delivered, help.totals(delivered), summary.get()));
                all = all.merge(summary.get());
            }
        }
        return new Result(groups, all);
    }

    /** Says nothing of the records. */
    @Override
    public String toString() {
        return "ProvisionProgress[...].between(first, last).beside(scores)";
    }

    /**
     * The scores beside as much help.
     *
     * @param delivered how much
     * @param help the help of all of them, each intervention once
     * @param progress the scores; those without a result are counted with their reasons
     */
    public record Group(Delivered delivered, DeliveryTotals help, CohortSummary progress) {

        /** Nothing of it: groups can be small. */
        @Override
        public String toString() {
            return "Group[" + delivered + ", redacted]";
        }
    }

    /** How progress stands beside help. */
    public static final class Result extends Evaluation {

        private final List<Group> groups;
        private final CohortSummary all;

        Result(List<Group> groups, CohortSummary all) {
            super(
                    all.results().rows() > 0 ? Optional.empty() : Optional.of(Refusal.NO_RESULT),
                    caveats(all),
                    Caveat.HELP_FOLLOWS_NEED,
                    Caveat.RECORDING);
            this.groups = List.copyOf(groups);
            this.all = all;
        }

        private static Set<Caveat> caveats(CohortSummary all) {
            return new TreeSet<>(all.caveats().keySet());
        }

        /** The groups that occur, from no help to help as planned. */
        public List<Group> groups() {
            return groups;
        }

        /** The scores of one group; absent if there are none. */
        public Optional<Group> group(Delivered delivered) {
            return groups.stream()
                    .filter(group -> group.delivered() == delivered)
                    .findFirst();
        }

        /** All scores together. */
        public CohortSummary all() {
            return all;
        }

        @Override
        public List<Explanation.Step> sentences() {
            List<Explanation.Step> said = new ArrayList<>();
            said.add(Sentences.step("evaluation.provision.all")
                    .and("results", all.results().rows())
                    .and("pupils", all.results().pupils())
                    .and("missing", all.rows() - all.results().rows()));
            refusal().ifPresent(reason -> said.add(reason.sentence()));
            all.restraints().forEach(why -> said.add(Sentences.restraint(why)));
            groups.forEach(group -> addGroup(group, said));
            return said;
        }

        private static void addGroup(Group group, List<Explanation.Step> said) {
            CohortSummary progress = group.progress();
            said.add(Sentences.step(group.delivered().key())
                    .and("pupils", progress.results().pupils())
                    .and("results", progress.results().rows())
                    .and("missing", progress.rows() - progress.results().rows()));
            DeliveryTotals help = group.help();
            if (help.interventions() > 0) {
                said.add(Sentences.step("evaluation.provision.help")
                        .and("delivered", help.delivered())
                        .and("partly", help.partly())
                        .and("due", help.due())
                        .and("minutes", help.minutes()));
                help.plannedSessions()
                        .ifPresent(planned -> said.add(
                                Sentences.step("evaluation.provision.planned").and("planned", planned)));
            }
            if (progress.mean().isPresent()) {
                MeanInterval.Result mean = progress.mean().get();
                said.add(Sentences.withInterval(
                        "evaluation.provision.mean",
                        "mean",
                        mean.mean(),
                        mean.lower(),
                        mean.upper(),
                        mean.confidence()));
            } else {
                progress.median()
                        .ifPresent(median -> said.add(
                                Sentences.step("evaluation.provision.median").and("median", median)));
            }
            if (!progress.movements().isEmpty()) {
                said.add(Sentences.moved("evaluation.provision.moved", progress.movements()));
            }
        }

        @Override
        public String redacted() {
            return "ProvisionProgress[" + groups.size() + " groups, redacted]";
        }
    }
}
