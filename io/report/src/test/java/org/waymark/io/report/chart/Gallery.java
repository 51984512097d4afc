package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.io.report.Chapter;
import org.waymark.io.report.Report;
import org.waymark.io.report.page.ChartPage;
import org.waymark.io.report.words.Words;
import org.waymark.rating.PhaseKind;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.school.School;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.moderation.Panels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.RatingState;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** Every kind of chart, of the four invented schools and of plain values. */
final class Gallery {

    static final Words WORDS = Words.english();
    static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);
    static final List<ReviewCycle> CYCLES = CASELOAD.referenceData().cycles();

    private Gallery() {}

    /** Writes a page of all of them, to look at. */
    public static void main(String[] file) {
        report(charts()).write(Path.of(file[0]));
        List<Chart> all = charts();
        for (int i = 0; i < all.size(); i += 4) {
            report(all.subList(i, Math.min(all.size(), i + 4)))
                    .write(Path.of(file[0].replace(".html", i / 4 + ".html")));
        }
    }

    static Report report(List<Chart> charts) {
        return Report.of("Gallery", WORDS)
                .with(Chapter.of("Pictures").with(new ChartPage("pictures", "Pictures", charts), WORDS));
    }

    static PupilRecord pupil(String id) {
        return CASELOAD.find(PupilId.of(id)).orElseThrow();
    }

    static PupilHistory history(PupilRecord record) {
        return Histories.of(CASELOAD.referenceData(), HistoryPolicy.DEFAULT).from(record);
    }

    static Target target(PupilRecord record, TargetHistory history) {
        return record.target(history.facts().id().orElseThrow()).orElseThrow();
    }

    static String name(PupilRecord record, TargetHistory history) {
        Target target = target(record, history);
        return target.statement().or(target::subject).orElse(target.kind().code());
    }

    static List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        PupilRecord record = pupil("p-17");
        PupilHistory pupil = history(record);
        List<HeatChart.Row> rows = new ArrayList<>();
        for (TargetHistory history : pupil.targets()) {
            charts.add(trajectory(record, history));
            rows.add(new HeatChart.Row(name(record, history), history));
            PerspectivesChart.of(record, history.facts().id().orElseThrow(), CASELOAD.referenceData())
                    .filter(chart -> chart.voices() > 1)
                    .ifPresent(chart ->
                            charts.add(chart.titled(name(record, history)).chart(WORDS)));
        }
        charts.add(gaps());
        charts.add(counts());
        charts.add(HeatChart.of(rows, CYCLES).chart(WORDS));
        charts.add(lateral());
        charts.add(series());
        CASELOAD.pupils().stream()
                .filter(each -> !each.series().isEmpty())
                .limit(2)
                .flatMap(each -> history(each).series().stream())
                .forEach(each -> charts.add(SeriesChart.of(each)
                        .with(
                                SingleCaseNap.withDefaults().info(),
                                SingleCaseNap.withDefaults().score(each, Trace.off()))
                        .chart(WORDS)));
        ScoreTable scores =
                Scorer.of(MeasureSet.standard(), CASELOAD.referenceData()).score(CASELOAD);
        CohortTable steps = Cohorts.of(scores).measure("steps.gained").by(Facet.STRAND, Facet.NEED_AREA);
        charts.add(ChangeChart.of(DisclosurePolicy.schoolLevel().release(steps))
                .measuredBy(StepsGained.withDefaults().info())
                .chart(WORDS));
        CohortTable attendance = Cohorts.of(scores).measure("attendance.rate").by(Facet.SCHOOL);
        charts.add(ChangeChart.of(attendance).withNames(schools()).chart(WORDS));
        charts.add(AgreementChart.of(Panels.of(CASELOAD.pupils(), CASELOAD.referenceData()))
                .chart(WORDS));
        charts.add(FunnelChart.ofMeans(Funnel.withDefaults().means(attendance))
                .withNames(schools())
                .chart(WORDS));
        charts.add(
                FunnelChart.ofShares(Funnel.withDefaults().withMinimumPupils(30).shares(attendance, 95))
                        .withNames(schools())
                        .chart(WORDS));
        return charts;
    }

    static Map<String, String> schools() {
        return CASELOAD.referenceData().schools().stream()
                .collect(Collectors.toMap(
                        school -> school.id().value(), School::title, (a, b) -> a, LinkedHashMap::new));
    }

    static Chart trajectory(PupilRecord record, TargetHistory history) {
        return TrajectoryChart.of(history)
                .titled(name(record, history))
                .withCycles(CYCLES)
                .with(
                        StepsGained.withDefaults().info(),
                        StepsGained.withDefaults().score(history, Trace.off()))
                .chart(WORDS);
    }

    /** A refusal, a cycle without a rating, a yardstick. */
    static Chart gaps() {
        TargetHistory history = TargetHistory.builder(Scales.EXPECTATION)
                .rating(Mark.point("-1"), LocalDate.of(2026, 10, 1))
                .rating(Mark.absent(AbsenceReason.REFUSED), LocalDate.of(2026, 12, 10))
                .rating(Mark.point("1"), LocalDate.of(2027, 3, 10))
                .build();
        return TrajectoryChart.of(history)
                .withYardstick("Usual for this group", Mark.point("0"))
                .chart(WORDS);
    }

    /** Counts of which fewer are better. */
    static Chart counts() {
        TargetHistory history = TargetHistory.builder(Scales.EXPECTATION)
                .rating(Mark.point("0"), LocalDate.of(2026, 10, 1))
                .build();
        return TrajectoryChart.of(history).titled("One rating").chart(WORDS);
    }

    static Chart lateral() {
        return LateralChart.of(List.of(
                        new LateralChart.Row(
                                "Packs the bag for the next day",
                                TargetHistory.of(Scales.LATERAL_INDEPENDENCE, "2", "4", "7")),
                        new LateralChart.Row(
                                "Reads the signs on the way to school aloud, at a walking pace, with a friend",
                                TargetHistory.of(Scales.LATERAL_FLUENCY, "5", "4")),
                        new LateralChart.Row(
                                "Counts change", TargetHistory.of(Scales.LATERAL_GENERALISATION, "3", "3"))))
                .chart(WORDS);
    }

    static Chart series() {
        PhaseSeries series = PhaseSeries.builder()
                .direction(Direction.LOWER_IS_BETTER)
                .phase("A", PhaseKind.BASELINE)
                .observe(9, 11, 8, 10, 12)
                .phase("B", PhaseKind.INTERVENTION)
                .observe(9, 7, 8)
                .miss(RatingState.MISSING)
                .observe(5, 4, 4, 2, 3)
                .phase("M", PhaseKind.MAINTENANCE)
                .observe(3, 2)
                .aim(new BigDecimal("2"), LocalDate.of(2027, 3, 1))
                .build();
        return SeriesChart.of(series)
                .titled("Times left the room in a lesson")
                .with(
                        SingleCaseNap.withDefaults().info(),
                        SingleCaseNap.withDefaults().score(series, Trace.off()))
                .chart(WORDS);
    }
}
