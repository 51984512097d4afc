package org.waymark.examples.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.Chapter;
import org.waymark.io.report.Report;
import org.waymark.io.report.chart.AgreementChart;
import org.waymark.io.report.chart.ChangeChart;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.FunnelChart;
import org.waymark.io.report.chart.HeatChart;
import org.waymark.io.report.chart.PerspectivesChart;
import org.waymark.io.report.chart.SeriesChart;
import org.waymark.io.report.chart.TrajectoryChart;
import org.waymark.io.report.page.ChartPage;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.moderation.Panels;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Pictures at the prompt: each command writes one HTML file that loads nothing, and says where it lies. The file may name pupils:
 * it lies among the temporary files of whoever typed, and goes where they take it.
 */
public final class Plot {

    private static final Words WORDS = Words.english();

    private Plot() {}

    /** Draws the targets and series of one pupil. */
    public static void plot(Caseload caseload, String pupil) {
        PupilRecord record = Commands.pupil(caseload, pupil);
        PupilHistory history =
                Histories.of(caseload.referenceData(), HistoryPolicy.DEFAULT).from(record);
        List<ReviewCycle> cycles = caseload.referenceData().cycles();
        List<Chart> charts = new ArrayList<>();
        List<HeatChart.Row> rows = new ArrayList<>();
        for (TargetHistory target : history.targets()) {
            String title = title(record, target);
            rows.add(new HeatChart.Row(title, target));
            charts.add(
                    TrajectoryChart.of(target).titled(title).withCycles(cycles).chart(WORDS));
            target.facts()
                    .id()
                    .flatMap(id -> PerspectivesChart.of(record, id, caseload.referenceData()))
                    .filter(views -> views.voices() > 1)
                    .ifPresent(views -> charts.add(views.titled(title).chart(WORDS)));
        }
        history.series().forEach(series -> charts.add(chart(series)));
        charts.add(0, HeatChart.of(rows, cycles).chart(WORDS));
        write(charts);
    }

    private static String title(PupilRecord record, TargetHistory history) {
        return history.facts()
                .id()
                .flatMap(record::target)
                .map(target -> target.statement()
                        .or(target::subject)
                        .orElse(target.kind().code()))
                .orElse("");
    }

    /** Draws the ratings of one target. */
    public static void plot(TargetHistory target) {
        write(List.of(TrajectoryChart.of(target).chart(WORDS)));
    }

    /** Draws a series of observations with its phases, its trends and what NAP says of it. */
    public static void plot(PhaseSeries series) {
        write(List.of(chart(series)));
    }

    private static Chart chart(PhaseSeries series) {
        SingleCaseNap nap = SingleCaseNap.withDefaults();
        return SeriesChart.of(series)
                .with(nap.info(), nap.score(series, Trace.off()))
                .chart(WORDS);
    }

    /** Draws groups of scores, a picture for each measure. */
    public static void plot(CohortTable groups) {
        if (!groups.dimensions().contains(CohortFacets.MEASURE)) {
            write(List.of(ChangeChart.of(groups).chart(WORDS)));
            return;
        }
        Map<String, MeasureInfo<?>> known = MeasureSet.research().measures().stream()
                .collect(Collectors.toMap(
                        measure -> measure.info().key().toString(), measure -> measure.info(), (a, b) -> a));
        List<Chart> charts = new ArrayList<>();
        for (CohortValue measure : groups.values(CohortFacets.MEASURE)) {
            ChangeChart chart = ChangeChart.of(groups, CohortFacets.MEASURE, measure);
            MeasureInfo<?> info = known.get(measure.toString());
            charts.add((info == null ? chart.titled(measure.toString()) : chart.measuredBy(info)).chart(WORDS));
        }
        write(charts);
    }

    /** Draws what changed between two cycles. */
    public static void plot(ChangeTable change) {
        write(List.of(ChangeChart.of(change).chart(WORDS)));
    }

    /** Draws a table that may leave the school. */
    public static void plot(ReleasedTable released) {
        write(List.of(ChangeChart.of(released).chart(WORDS)));
    }

    /** Draws schools against the limits of chance. */
    public static void plot(Funnel.Result funnel) {
        write(List.of(FunnelChart.ofMeans(funnel).chart(WORDS)));
    }

    /** Draws how far those who rate agree. */
    public static void plot(Panels panels) {
        write(List.of(AgreementChart.of(panels).chart(WORDS)));
    }

    /** Draws charts of one's own. */
    public static void plot(Chart chart, Chart... more) {
        List<Chart> charts = new ArrayList<>(List.of(chart));
        charts.addAll(Arrays.asList(more));
        write(charts);
    }

    @SuppressWarnings("SystemOut")
    private static void write(List<Chart> charts) {
        String title = charts.get(0).title();
        ChartPage page = new ChartPage("pictures", title, charts);
        try {
            Path file = Files.createTempFile("waymark-plot-", ".html");
            Report.of(title, WORDS).with(Chapter.of(title).with(page, WORDS)).write(file);
            System.out.println(
                    "wrote " + charts.size() + (charts.size() == 1 ? " picture: " : " pictures: ") + file.toUri());
        } catch (IOException failed) {
            throw new UncheckedIOException("the picture cannot be written", failed);
        }
    }
}
