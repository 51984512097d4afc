package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

class PerspectivesChartTest {

    private static final Words WORDS = Words.english();

    private static PerspectivesChart.View view(Perspective whose, String... points) {
        return new PerspectivesChart.View(whose, TargetHistory.of(Scales.LATERAL_FLUENCY, points));
    }

    @Test
    void setsEachViewBesideTheOthersOnOneScale() {
        Chart chart = PerspectivesChart.of(
                        List.of(view(Perspective.SCHOOL, "3", "5"), view(Perspective.PUPIL, "5", "8")))
                .chart(WORDS);

        assertThat(Options.points(chart, 0)).containsExactly(List.of("-0.07", "2"), List.of("0.93", "4"));
        assertThat(Options.points(chart, 1)).containsExactly(List.of("0.07", "4"), List.of("1.07", "7"));
        assertThat(chart.table().columns()).containsExactly("When", "School", "Pupil");
        assertThat(chart.table().rows().get(1)).containsExactly("2 January 2000", "5", "8");
        assertThat(chart.alternative())
                .isEqualTo("School: “5” (2 January 2000). Pupil: “8” (2 January 2000)."
                        + " They differ: something to talk about.");
    }

    @Test
    void saysWhoWasNotAskedAndWhoAgrees() {
        Chart chart = PerspectivesChart.of(List.of(view(Perspective.SCHOOL, "3", "5"), view(Perspective.PARENT, "5")))
                .chart(WORDS);

        assertThat(chart.table().rows().get(1)).containsExactly("2 January 2000", "5", "not asked");
        assertThat(chart.alternative()).endsWith("They say the same.");
    }

    @Test
    void refusesViewsOnDifferentScales() {
        PerspectivesChart.View other =
                new PerspectivesChart.View(Perspective.PUPIL, TargetHistory.of(Scales.LATERAL_INDEPENDENCE, "3"));

        assertThatThrownBy(() -> PerspectivesChart.of(List.of(view(Perspective.SCHOOL, "3"), other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PerspectivesChart.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheViewsOfARecord() {
        PupilRecord record = Gallery.pupil("p-17");
        List<PerspectivesChart> charts = record.targets().stream()
                .map(Target::id)
                .flatMap(id -> PerspectivesChart.of(record, id, Gallery.CASELOAD.referenceData()).stream())
                .toList();

        assertThat(charts).anyMatch(chart -> chart.voices() == 3);
        assertThat(PerspectivesChart.of(record, TargetId.of("nowhere"), Gallery.CASELOAD.referenceData()))
                .isEmpty();
    }
}
