package org.waymark.io.report.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.PupilId;
import org.waymark.io.report.Chapter;
import org.waymark.io.report.Report;
import org.waymark.io.report.Reports;
import org.waymark.io.report.chart.AgreementChart;
import org.waymark.io.report.chart.ChangeChart;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.FunnelChart;
import org.waymark.io.report.chart.HeatChart;
import org.waymark.io.report.chart.LateralChart;
import org.waymark.io.report.chart.PerspectivesChart;
import org.waymark.io.report.chart.SeriesChart;
import org.waymark.io.report.chart.TrajectoryChart;
import org.waymark.io.report.page.ChartPage;
import org.waymark.io.report.pupil.PupilPages;
import org.waymark.io.report.words.Words;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.moderation.Panels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** A file of every kind, and those that are hard: nothing recorded, and text that wants to be markup. */
final class Samples {

    private static final String HOSTILE =
            "</script></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}";
    private static final LocalDate DAY = LocalDate.parse("2027-03-22");
    private static final Words WORDS = Words.english();

    private Samples() {}

    /** Writes all of them. */
    static List<Path> write(Path folder) {
        Caseload four = SampleCaseload.fourSchools(SampleCaseload.SEED);
        Reports reports = Reports.of(four, DAY, WORDS);
        Map<String, Report> files = new LinkedHashMap<>();
        files.put("school", reports.school("northgate"));
        files.put("partnership", reports.partnership());
        files.put("parents", reports.parents(PupilId.of("p-17")).orElseThrow());
        files.put("pupil", pupil(four, four.find(PupilId.of("p-17")).orElseThrow()));
        files.put("charts", charts(four));
        Caseload hard = Caseload.builder()
                .referenceData(four.referenceData())
                .addPupils(hostile(), empty())
                .build();
        Reports ofHard = Reports.of(hard, DAY, WORDS);
        files.put("hostile-school", ofHard.school("northgate"));
        files.put("hostile-partnership", ofHard.partnership());
        files.put("hostile-parents", ofHard.parents(hostile().pupil().id()).orElseThrow());
        files.put("empty-pupil", pupil(four, empty()));
        List<Path> written = new ArrayList<>();
        files.forEach((name, report) -> {
            Path file = folder.resolve(name + ".html");
            report.write(file);
            written.add(file);
        });
        return written;
    }

    private static Report pupil(Caseload caseload, PupilRecord record) {
        return Reports.ofPupil("One pupil", PupilPages.of(caseload.referenceData(), DAY, WORDS), record, WORDS);
    }

    private static PupilRecord empty() {
        return PupilRecord.builder()
                .pupil(Pupil.builder().id("p-empty").build())
                .build();
    }

    private static PupilRecord hostile() {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-hostile")
                        .name(HOSTILE)
                        .enrolled("northgate", "8", LocalDate.parse("2026-09-01"))
                        .build())
                .addTargets(Target.personal()
                        .id("t-1")
                        .statement(HOSTILE)
                        .criterion(HOSTILE)
                        .scale(Scales.LATERAL_INDEPENDENCE)
                        .aim("7", LocalDate.parse("2027-07-16"))
                        .build())
                .addRatings(Rating.baseline("t-1", "2", LocalDate.parse("2026-09-14"), Rater.by("staff-4")))
                .build();
    }

    /** One picture of each kind. */
    private static Report charts(Caseload caseload) {
        ReferenceData reference = caseload.referenceData();
        PupilRecord record = caseload.find(PupilId.of("p-17")).orElseThrow();
        Histories histories = Histories.of(reference, HistoryPolicy.DEFAULT);
        List<TargetHistory> targets = histories.from(record).targets();
        CohortTable attendance = Cohorts.of(
                        Scorer.of(MeasureSet.standard(), reference).score(caseload))
                .measure("attendance.rate")
                .by(Facet.SCHOOL);
        List<Chart> charts = new ArrayList<>();
        targets.forEach(target -> {
            charts.add(TrajectoryChart.of(target).withCycles(reference.cycles()).chart(WORDS));
            PerspectivesChart.of(record, target.facts().id().orElseThrow(), reference)
                    .ifPresent(chart -> charts.add(chart.chart(WORDS)));
        });
        charts.add(HeatChart.of(
                        targets.stream()
                                .map(target -> new HeatChart.Row("A target", target))
                                .toList(),
                        reference.cycles())
                .chart(WORDS));
        charts.add(LateralChart.of(targets.stream()
                        .filter(LateralChart::isLateral)
                        .map(target -> new LateralChart.Row("A target", target))
                        .toList())
                .chart(WORDS));
        caseload.pupils().stream()
                .flatMap(each -> histories.from(each).series().stream())
                .limit(1)
                .forEach(series -> charts.add(SeriesChart.of(series).chart(WORDS)));
        charts.add(ChangeChart.of(DisclosurePolicy.schoolLevel().release(attendance))
                .chart(WORDS));
        charts.add(AgreementChart.of(Panels.of(caseload.pupils(), reference)).chart(WORDS));
        charts.add(FunnelChart.ofMeans(Funnel.withDefaults().means(attendance)).chart(WORDS));
        return Report.of("Pictures", WORDS)
                .with(Chapter.of("Pictures").with(new ChartPage("pictures", "Pictures", charts), WORDS));
    }
}
