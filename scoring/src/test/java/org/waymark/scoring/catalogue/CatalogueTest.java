package org.waymark.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Mark;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.attainment.LevelRule;
import org.waymark.scoring.catalogue.attainment.PointsProgress;
import org.waymark.scoring.catalogue.attainment.TwoLevels;
import org.waymark.scoring.catalogue.change.ReliableChangeIndex;
import org.waymark.scoring.catalogue.goals.BaselineShare;
import org.waymark.scoring.catalogue.goals.GasLightScore;
import org.waymark.scoring.catalogue.goals.GasTChange;
import org.waymark.scoring.catalogue.goals.GasTScore;
import org.waymark.scoring.catalogue.goals.GasWeights;
import org.waymark.scoring.catalogue.inadequate.InadequateProgress;
import org.waymark.scoring.catalogue.inadequate.Peers;
import org.waymark.scoring.catalogue.sequence.SequenceMisses;
import org.waymark.scoring.catalogue.sequence.SequenceStalled;
import org.waymark.scoring.catalogue.singlecase.SingleCaseLrr;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.catalogue.singlecase.SingleCasePand;
import org.waymark.scoring.catalogue.singlecase.SingleCasePem;
import org.waymark.scoring.catalogue.singlecase.SingleCasePogo;
import org.waymark.scoring.catalogue.singlecase.SingleCaseSmd;
import org.waymark.scoring.catalogue.singlecase.SingleCaseTau;
import org.waymark.scoring.catalogue.singlecase.SingleCaseTauBc;
import org.waymark.scoring.catalogue.trend.TheilSenTrend;
import org.waymark.scoring.catalogue.trend.TrendPhase;
import org.waymark.scoring.catalogue.wider.BehaviourRate;
import org.waymark.scoring.catalogue.wider.WiderSubjects;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.stat.MedianTies;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.Outcome;
import org.waymark.scoring.stat.PandMethod;
import org.waymark.scoring.stat.ReliableChangeMethod;
import org.waymark.scoring.stat.WithinCaseSmd;
import org.waymark.scoring.stat.ZeroWeights;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PhaseSeriesBuilder;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetFacts;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Achievement;
import org.waymark.target.TargetStatus;
import org.waymark.wider.IncidentKind;

class CatalogueTest {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private static final Peers PEERS = new Peers(
            Scales.READING_AGE_MONTHS.ref(),
            BigDecimal.valueOf(84),
            BigDecimal.valueOf(90),
            BigDecimal.valueOf(6),
            BigDecimal.ONE);

    /** All that is shipped, with what some have to be told first (peers, a goal, how reliable scores are), and some in more than one way. */
    private static List<ProgressMeasure<?>> answering() {
        List<ProgressMeasure<?>> all = new ArrayList<>();
        for (ProgressMeasure<?> measure : Catalogue.all()) {
            if (measure instanceof InadequateProgress question) {
                all.add(question.with(PEERS));
            } else if (measure instanceof ReliableChangeIndex index) {
                all.add(index.withScores(6, 0.9));
                all.add(index.withScores(6, 0.9).with(ReliableChangeMethod.EDWARDS_NUNNALLY, 90));
            } else if (measure instanceof SingleCasePogo question) {
                all.add(question.withGoal(7));
            } else {
                all.add(measure);
            }
        }
        all.add(SingleCasePand.withDefaults().with(PandMethod.SORT));
        all.add(SingleCaseTauBc.withDefaults().withPretest(0.05));
        all.add(SingleCaseTauBc.withDefaults().withPretest(0.9).withContinuity(false));
        all.addAll(Catalogue.onRequest());
        all.add(TwoLevels.withDefaults().with(LevelRule.WHOLE_LEVELS));
        return all;
    }

    @Test
    void theStandardOnesAreAmongAll() {
        assertThat(Catalogue.all()).containsAll(Catalogue.standard());
        assertThat(keys(Catalogue.all())).doesNotHaveDuplicates();
    }

    @Test
    void aMeasureWithDefaultsHasNoParametersInItsKey() {
        assertThat(keys(Catalogue.all()))
                .containsExactly(
                        "steps.gained",
                        "steps.towardsAim",
                        "achievement.shares",
                        "gas.tscore",
                        "gas.change",
                        "lateral.gain",
                        "amount.gained",
                        "attainment.pointsProgress",
                        "singleCase.nap",
                        "trend.theilSen",
                        "attendance.rate",
                        "provision.deliveredShare",
                        "singleCase.pnd",
                        "singleCase.pem",
                        "singleCase.pand",
                        "singleCase.ird",
                        "singleCase.tau",
                        "singleCase.tauU",
                        "singleCase.tauBc",
                        "singleCase.lrrIncreasing",
                        "singleCase.lrrDecreasing",
                        "singleCase.smd",
                        "singleCase.pogo",
                        "change.rci",
                        "change.ratioGain",
                        "attendance.persistentAbsence",
                        "attendance.severeAbsence",
                        "attendance.agreedTimetable",
                        "behaviour.rate",
                        "behaviour.rateRatio",
                        "wellbeing.summary",
                        "sequence.misses",
                        "sequence.regression",
                        "sequence.stalled",
                        "inadequate.slowerThanPeers",
                        "inadequate.belowPreviousRate",
                        "inadequate.gapNotClosing",
                        "inadequate.gapWidening",
                        "trend.ols",
                        "trend.siegel",
                        "trend.mannKendall",
                        "trend.celeration",
                        "trend.weeklyRate",
                        "trend.aimLine",
                        "trend.autocorrelation",
                        "gas.light",
                        "gas.summary",
                        "targets.covered",
                        "targets.secured",
                        "attainment.subLevelSteps",
                        "attainment.twoLevels");
    }

    @Test
    void aConfiguredMeasureSaysSoInItsKey() {
        List<ProgressMeasure<?>> configured = List.of(
                GasTScore.withDefaults().withRho(0.5),
                GasTScore.withDefaults().with(GasWeights.EQUAL).with(Missing.PROPAGATE),
                GasTChange.withDefaults().with(ZeroWeights.EQUAL).withRho(0),
                PointsProgress.withDefaults().withTable(PointsTables.NC_SUBLEVELS),
                SingleCaseNap.withDefaults().withConfidence(0.9).withMinimum(5),
                SingleCasePem.withDefaults().with(MedianTies.NONE),
                SingleCasePand.withDefaults().with(PandMethod.SORT_AS_SCAN),
                SingleCaseTau.withDefaults().withConfidence(0.8),
                SingleCaseTauBc.withDefaults().withPretest(0.1).withContinuity(false),
                SingleCaseLrr.decreasing().with(Outcome.rate(20)),
                SingleCaseSmd.withDefaults()
                        .with(WithinCaseSmd.StandardBy.POOLED)
                        .with(WithinCaseSmd.BiasCorrection.EXACT),
                SingleCasePogo.withDefaults().withGoal(-2.5),
                TheilSenTrend.withDefaults().over(TrendPhase.ALL).withMinimum(4).withConfidence(0.8),
                BehaviourRate.withDefaults().of(IncidentKind.BULLYING),
                SequenceMisses.withDefaults().inRow(4),
                SequenceStalled.withDefaults().forCycles(3),
                InadequateProgress.gapWidening().with(PEERS),
                ReliableChangeIndex.withDefaults()
                        .withScores(7.5, 0.8)
                        .with(ReliableChangeMethod.GULLIKSEN_LORD_NOVICK, -3)
                        .withCriticalValue(1.645),
                TwoLevels.withDefaults().with(LevelRule.WHOLE_LEVELS),
                BaselineShare.covered().since(LocalDate.of(2026, 9, 1)).withDays(14),
                GasLightScore.withDefaults().withRho(0.4),
                Catalogue.onRequest().get(0));

        assertThat(keys(configured))
                .containsExactly(
                        "gas.tscore(rho=0.5)",
                        "gas.tscore(missing=propagate,weights=equal)",
                        "gas.change(rho=0,zeroWeights=equal)",
                        "attainment.pointsProgress(table=nc-sublevels@1)",
                        "singleCase.nap(confidence=0.9,minimum=5)",
                        "singleCase.pem(ties=none)",
                        "singleCase.pand(method=sort-as-scan)",
                        "singleCase.tau(confidence=0.8)",
                        "singleCase.tauBc(continuity=no,pretest=0.1)",
                        "singleCase.lrrDecreasing(outcome=rate..20)",
                        "singleCase.smd(bias=exact,sd=pooled)",
                        "singleCase.pogo(goal=-2.5)",
                        "trend.theilSen(confidence=0.8,minimum=4,phase=all)",
                        "behaviour.rate(kind=bullying)",
                        "sequence.misses(n=4)",
                        "sequence.stalled(n=3)",
                        "inadequate.gapWidening(peers=reading-age-months@1..84..90..6..1)",
                        "change.rci(criticalValue=1.645,mean=-3,method=gulliksen-lord-novick,reliability=0.8,sd=7.5)",
                        "attainment.twoLevels(rule=wholeLevels)",
                        "targets.covered(days=14,since=2026-09-01)",
                        "gas.light(rho=0.4)",
                        "attainment.expectedProgress(matrix=example@1)")
                .allSatisfy(key -> assertThat(MeasureKey.parse(key)).hasToString(key));
    }

    @Test
    void everyMeasureSaysWhatItAnswersAndGives() {
        assertThat(Catalogue.all()).allSatisfy(measure -> {
            assertThat(measure.info().answers()).isPresent();
            assertThat(measure.info().outputs().get(0).name()).isEqualTo(Output.HEADLINE);
            assertThat(measure.info().laws()).isNotEmpty();
            assertThat(measure.info().citation()).contains(measure.info().key().toString());
            assertThat(measure).hasToString(measure.info().key().toString());
        });
    }

    @Test
    void aPublishedMeasureCanBeFound() {
        assertThat(Catalogue.all())
                .flatExtracting(measure -> measure.info().references())
                .isNotEmpty()
                .allSatisfy(work -> assertThat(work.doi().or(work::where)).isPresent());
    }

    @Test
    void everyStepHasWordsForEachOfItsValues() {
        Map<String, Explanation.Step> steps = new TreeMap<>();
        for (ProgressMeasure<?> measure : answering()) {
            for (Explanation explanation : explain(measure)) {
                explanation.steps().forEach(step -> steps.put(step.key(), step));
            }
        }

        assertThat(steps).hasSizeGreaterThan(20);
        assertThat(steps.values()).allSatisfy(step -> {
            assertThat(Labels.english().has(step.key())).as(step.key()).isTrue();
            assertThat(step.values().keySet())
                    .as(step.key())
                    .containsExactlyInAnyOrderElementsOf(
                            slots(Labels.english().asMap().get(step.key())));
        });
    }

    @Test
    void everyStepOfTheLabelsIsUsed() {
        TreeSet<String> used = new TreeSet<>();
        for (ProgressMeasure<?> measure : answering()) {
            explain(measure).forEach(explanation -> explanation.steps().forEach(step -> used.add(step.key())));
        }

        assertThat(Labels.english().asMap().keySet())
                .filteredOn(
                        key -> !key.matches("(reason|caveat|rule|attention|evaluation|indicator)\\..*|result|refusal"))
                .containsExactlyElementsOf(used);
    }

    @Test
    void everyReasonAndCaveatHasWords() throws IllegalAccessException {
        for (var field : Reason.class.getFields()) {
            Reason reason = (Reason) field.get(null);
            assertThat(Labels.english().has("reason." + reason.code()))
                    .as(reason.code())
                    .isTrue();
        }
        for (var field : Caveat.class.getFields()) {
            Caveat caveat = (Caveat) field.get(null);
            assertThat(Labels.english().has(caveat.key())).as(caveat.key()).isTrue();
        }
    }

    @Test
    void everyFigureOfAScoreIsDeclared() {
        for (ProgressMeasure<?> measure : answering()) {
            List<String> declared =
                    measure.info().outputs().stream().map(Output::name).toList();
            assertThat(explain(measure))
                    .anySatisfy(explanation ->
                            assertThat(explanation.score().isScored()).isTrue())
                    .allSatisfy(explanation -> explanation
                            .score()
                            .fold(
                                    some -> assertThat(declared)
                                            .containsAll(some.figures().keySet()),
                                    none -> assertThat(declared)));
        }
    }

    private static List<String> keys(List<ProgressMeasure<?>> measures) {
        return measures.stream().map(measure -> measure.info().key().toString()).toList();
    }

    private static Set<String> slots(String sentence) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = SLOT.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static <S extends Subject> List<Explanation> explain(ProgressMeasure<S> measure) {
        List<Explanation> explanations = new ArrayList<>();
        for (Subject subject : subjects()) {
            if (measure.info().subject().isInstance(subject)) {
                explanations.add(
                        Explanation.of(measure, measure.info().subject().cast(subject)));
            }
        }
        return explanations;
    }

    private static List<Subject> subjects() {
        return List.of(
                WiderSubjects.pupil(),
                WiderSubjects.reading(),
                target(Scales.WELL_BEING, "2", "4", "5"),
                TargetHistory.builder(Scales.COUNT)
                        .baseline(Mark.quantity(18), DAY)
                        .rating(Mark.quantity(25), DAY.plusDays(90))
                        .build(),
                PupilHistory.of(DAY.plusYears(1), target(Scales.GAS_LIGHT, "some", "as-expected", "as-expected")),
                target(Scales.LATERAL_FLUENCY, "2", "5", "9"),
                target(Scales.NC_SUBLEVELS, "1c", "2b", "3c"),
                TargetHistory.builder(Scales.READING_AGE_MONTHS)
                        .baseline(Mark.quantity(80), DAY)
                        .rating(Mark.quantity(87), DAY.plusDays(90))
                        .build(),
                PupilHistory.of(
                        DAY.plusYears(1), target(Scales.GAS, "-1", "1", "2"), target(Scales.GAS, "-2", "0", "1")),
                PhaseSeries.builder()
                        .baseline(1, 2, 1, 3, 2)
                        .intervention(3, 4, 4, 5, 6)
                        .build(),
                PhaseSeries.builder()
                        .scale(Scales.COUNT_TO_REDUCE)
                        .baseline(9, 8, 9)
                        .intervention(7, 5, 2)
                        .build(),
                probes());
    }

    /** A weekly count with days and an aim. */
    private static PhaseSeries probes() {
        PhaseSeriesBuilder series = PhaseSeries.builder().aim(BigDecimal.valueOf(40), DAY.plusWeeks(20));
        series.phase("A", PhaseKind.BASELINE);
        for (int week = 1; week <= 3; week++) {
            series.observe(week, BigDecimal.valueOf(10 + week % 2)).on(DAY.plusWeeks(week));
        }
        series.phase("B", PhaseKind.INTERVENTION);
        for (int week = 4; week <= 11; week++) {
            series.observe(week, BigDecimal.valueOf(8 + 2L * week + week % 3)).on(DAY.plusWeeks(week));
        }
        return series.build();
    }

    private static TargetHistory target(Scale scale, String from, String to, String aim) {
        return TargetHistory.builder(scale)
                .facts(TargetFacts.builder()
                        .levelsFixedOn(DAY)
                        .status(TargetStatus.CLOSED)
                        .achievement(Achievement.ACHIEVED)
                        .build())
                .baseline(Mark.point(from), DAY)
                .rating(Mark.point(to), DAY.plusDays(90))
                .aim(Mark.point(aim), DAY.plusDays(300))
                .build();
    }
}
