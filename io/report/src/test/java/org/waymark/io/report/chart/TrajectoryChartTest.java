package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

class TrajectoryChartTest {

    private static final Words WORDS = Words.english();
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 11);
    private static final Scale HELP = Scale.builder()
            .ref("help@1")
            .title("Help needed")
            .kind(ScaleKind.ORDINAL)
            .direction(Direction.LOWER_IS_BETTER)
            .addPoints(
                    ScalePoint.of("none", "No help"),
                    ScalePoint.of("some", "Some help"),
                    ScalePoint.of("all", "Help all the way"))
            .source("invented")
            .build();

    @Test
    void drawsTheMarksWhereTheTableHasThem() {
        TargetHistory history = TargetHistory.builder(Scales.LATERAL_INDEPENDENCE)
                .baseline(Mark.point("2"), SEPTEMBER)
                .rating(Mark.point("4"), DECEMBER)
                .aim(Mark.point("7"), LocalDate.of(2027, 7, 16))
                .build();

        Chart chart = TrajectoryChart.of(history).titled("Repairs a fall-out").chart(WORDS);

        assertThat(chart.title()).isEqualTo("Repairs a fall-out");
        assertThat(Options.points(chart, 0)).containsExactly(List.of("0", "1"), List.of("1", "3"));
        assertThat(Options.texts(Options.at(chart, "yAxis", "data")))
                .hasSize(10)
                .contains("2", "4", "7")
                .last()
                .isEqualTo("10: Without any help or reminder");
        assertThat(chart.table().rows())
                .containsExactly(
                        List.of("Baseline", "14 September 2026", "2"),
                        List.of("Between cycles", "10 December 2026", "4"),
                        List.of("Aim", "16 July 2027", "7"));
        assertThat(chart.alternative())
                .isEqualTo("From “2” at the baseline (14 September 2026) to “4” (10 December 2026): 2 steps better."
                        + " The aim, “7” by 16 July 2027, is not reached.");
        assertThat(Options.text(Options.at(chart, "series", 0, "markLine", "data", 0, "yAxis")))
                .isEqualTo("6");
        assertThat(chart.caveats()).isEmpty();
        assertThat(chart.citation()).isEmpty();
    }

    @Test
    void leavesAGapWithItsReasonAndOneForACycleThatNobodyRated() {
        TargetHistory history = TargetHistory.builder(Scales.EXPECTATION)
                .rating(Mark.point("-1"), SEPTEMBER)
                .rating(Mark.absent(AbsenceReason.REFUSED), DECEMBER)
                .rating(Mark.point("1"), LocalDate.of(2027, 6, 1))
                .build();
        ReviewCycle spring = ReviewCycle.of("spring", "Spring 2027", MARCH, MARCH.plusDays(20));

        Chart chart = TrajectoryChart.of(history).withCycles(List.of(spring)).chart(WORDS);

        assertThat(Options.points(chart, 0))
                .containsExactly(List.of("0", "1"), List.of("1", "-"), List.of("2", "-"), List.of("3", "3"));
        assertThat(chart.table().rows().get(1)).containsExactly("Between cycles", "10 December 2026", "refused");
        assertThat(chart.table().rows().get(2)).containsExactly("Spring 2027", "11 March 2027", "not rated");
        assertThat(Options.texts(Options.at(chart, "xAxis", "data")).get(1)).endsWith("\nrefused");
        assertThat(chart.alternative()).contains("There is no baseline").contains("1 rating has no mark.");
    }

    @Test
    void callsItBetterWhereLowerIsBetter() {
        TargetHistory better = TargetHistory.of(HELP, "all", "some");
        TargetHistory worse = TargetHistory.of(HELP, "none", "all");

        assertThat(TrajectoryChart.of(better).chart(WORDS).alternative()).contains("1 step better");
        assertThat(TrajectoryChart.of(worse).chart(WORDS).alternative()).contains("2 steps back");
        assertThat(TrajectoryChart.of(TargetHistory.of(HELP, "some", "some"))
                        .chart(WORDS)
                        .alternative())
                .contains("no change");
    }

    @Test
    void countsInTheNumbersOfAScaleOfNumbers() {
        Scale minutes = Scale.builder()
                .ref("minutes@1")
                .title("Minutes on task")
                .kind(ScaleKind.COUNT)
                .minimum(BigDecimal.ZERO)
                .decimals(1)
                .unit("minutes")
                .source("invented")
                .build();
        TargetHistory history = TargetHistory.builder(minutes)
                .baseline(Mark.quantity(new BigDecimal("4.5")), SEPTEMBER)
                .rating(Mark.quantity(12), DECEMBER)
                .build();

        Chart chart = TrajectoryChart.of(history).chart(WORDS);

        assertThat(Options.points(chart, 0)).containsExactly(List.of("0", "4.5"), List.of("1", "12"));
        assertThat(chart.alternative()).contains("From “4.5 minutes”").contains("better by 7.5 minutes");
        assertThat(Options.text(Options.at(chart, "yAxis", "name"))).isEqualTo("minutes, higher is better");
        assertThat(Double.parseDouble(Options.text(Options.at(chart, "yAxis", "min"))))
                .isBetween(0.0, 4.5);
        assertThat(Double.parseDouble(Options.text(Options.at(chart, "yAxis", "max"))))
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void saysThatOneRatingIsAStart() {
        Chart chart = TrajectoryChart.of(TargetHistory.of(HELP, "all")).chart(WORDS);

        assertThat(chart.isDrawn()).isTrue();
        assertThat(Options.points(chart, 0)).hasSize(1);
        assertThat(chart.alternative()).isEqualTo("One starting point so far: “Help all the way” (1 January 2000).");
    }

    @Test
    void drawsNothingWithoutAMarkAndSaysSo() {
        Chart none = TrajectoryChart.of(TargetHistory.builder(HELP).build()).chart(WORDS);
        Chart refused = TrajectoryChart.of(TargetHistory.builder(HELP)
                        .rating(Mark.absent(AbsenceReason.REFUSED), SEPTEMBER)
                        .build())
                .chart(WORDS);

        assertThat(none.option()).isEqualTo(Data.NULL);
        assertThat(none.alternative()).isEqualTo("There is no rating with a mark yet.");
        assertThat(refused.isDrawn()).isFalse();
        assertThat(refused.table().rows()).hasSize(1);
    }

    @Test
    void carriesWhatAMeasureSaid() {
        TargetHistory history = TargetHistory.of(HELP, "all", "none");
        StepsGained measure = StepsGained.withDefaults();

        Chart chart = TrajectoryChart.of(history)
                .with(measure.info(), measure.score(history, Trace.off()))
                .chart(WORDS);

        assertThat(chart.alternative()).contains(measure.info().title() + ": 2.");
        assertThat(chart.citation()).contains(measure.info().citation());
    }

    @Test
    void drawsAYardstickThatStandsOnTheScaleAndRefusesAnother() {
        TrajectoryChart chart = TrajectoryChart.of(TargetHistory.of(HELP, "all", "some"));

        assertThat(chart.withYardstick("Usual here", Mark.point("none"))
                        .chart(WORDS)
                        .alternative())
                .contains("Usual here: No help.");
        assertThatThrownBy(() -> chart.withYardstick("Usual here", Mark.point("9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9");
    }
}
