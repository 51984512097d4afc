package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.waymark.id.StaffId;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scales;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.moderation.AgreementRow;
import org.waymark.scoring.moderation.AgreementTable;
import org.waymark.scoring.moderation.ModerationFigure;
import org.waymark.scoring.moderation.Panel;
import org.waymark.scoring.moderation.PanelAgreement;
import org.waymark.scoring.moderation.PanelUnit;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

class AgreementChartTest {

    private static final Words WORDS = Words.english();

    private static Panel panel(String... pairs) {
        Panel.Builder panel = Panel.builder(Scales.EXPECTATION);
        for (int i = 0; i < pairs.length; i += 2) {
            PanelUnit unit = PanelUnit.of("p-" + i, "t-1", "autumn");
            panel.rate(unit, "staff-1", pairs[i]).rate(unit, "staff-2", pairs[i + 1]);
        }
        return panel.build();
    }

    @Test
    void showsEachCoefficientWithItsInterval() {
        Panel panel = panel("0", "0", "1", "1", "-1", "0", "2", "2", "0", "1");
        PanelAgreement agreement = panel.agreement();

        Chart chart = AgreementChart.of(List.of(new AgreementChart.Named("Northgate", panel)))
                .chart(WORDS);

        List<List<String>> dots = Options.points(chart, 1);
        assertThat(dots).hasSameSizeAs(agreement.coefficients());
        for (int i = 0; i < dots.size(); i++) {
            assertThat(Double.parseDouble(dots.get(i).get(0)))
                    .isCloseTo(agreement.coefficients().get(i).value().orElseThrow(), within(1e-9));
        }
        assertThat(chart.table().rows().get(0))
                .startsWith("Northgate", "Krippendorff’s alpha (ordinal)")
                .endsWith("60 %", "100 %", "5", "2");
        assertThat(chart.alternative()).startsWith("Northgate: the same mark in 60 % of pairs, 5 targets rated;");
        assertThat(chart.toJson()).doesNotContain("staff-");
    }

    private static AgreementRow row(String school, Optional<StaffId> rater) {
        OptionalDouble none = OptionalDouble.empty();
        ModerationFigure exact = new ModerationFigure(
                "exact", OptionalDouble.of(0.75), OptionalDouble.of(0.5), OptionalDouble.of(0.9), Optional.empty());
        ModerationFigure alpha = new ModerationFigure(
                "krippendorff.alpha(ordinal)",
                OptionalDouble.of(0.6),
                OptionalDouble.of(0.4),
                OptionalDouble.of(0.8),
                Optional.empty());
        boolean small = school.equals("tiny");
        return new AgreementRow(
                Scales.EXPECTATION.ref(),
                CohortKey.of(school),
                rater,
                small ? 4 : 24,
                small ? 3 : 12,
                Optional.empty(),
                small ? new ModerationFigure("exact", none, none, none, Optional.of(Undefined.TOO_FEW_VALUES)) : exact,
                Optional.empty(),
                Optional.empty(),
                small ? List.of() : List.of(alpha));
    }

    @Test
    void showsEachSchoolWithTheIntervalOfItsPupils() {
        AgreementTable table = new AgreementTable(
                List.of(Facet.SCHOOL), List.of(row("northgate", Optional.empty()), row("tiny", Optional.empty())));
        Map<String, String> names =
                Map.of("northgate", "Northgate School", Scales.EXPECTATION.ref().toString(), "Expectation");

        Chart chart = AgreementChart.of(table, names).chart(WORDS);

        assertThat(Options.points(chart, 1)).containsExactly(List.of("0.6", "0"));
        assertThat(Options.text(Options.at(chart, "series", 0, "data", 0, "coords", 0, 0)))
                .isEqualTo("0.4");
        assertThat(Options.text(Options.at(chart, "series", 0, "data", 0, "coords", 1, 0)))
                .isEqualTo("0.8");
        assertThat(chart.table().rows().get(0))
                .containsExactly(
                        "Expectation, Northgate School",
                        "Krippendorff’s alpha (ordinal)",
                        "0.6",
                        "0.4",
                        "0.8",
                        "75 %",
                        "–",
                        "24",
                        "12");
        assertThat(chart.table().rows().get(1)).startsWith("Expectation, tiny", "too few pupils");
        assertThat(chart.alternative())
                .isEqualTo(
                        "Expectation, Northgate School: the same mark as the moderators in 75 % of 24 pairs, 12 pupils;"
                                + " Krippendorff’s alpha (ordinal) 0.6. Expectation, tiny: too few pupils for a figure.");
    }

    @Test
    void namesNobodyWhoRated() {
        AgreementTable named =
                new AgreementTable(List.of(), List.of(row("northgate", Optional.of(StaffId.of("staff-1")))));

        assertThatThrownBy(() -> AgreementChart.of(named, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("staff-1");
    }

    @Test
    void saysThatNothingWasRatedTwice() {
        Chart none = AgreementChart.of(List.of()).chart(WORDS);
        Chart empty = AgreementChart.of(List.of(new AgreementChart.Named("Northgate", panel())))
                .chart(WORDS);

        assertThat(none.isDrawn()).isFalse();
        assertThat(none.alternative()).isEqualTo("Nothing was moderated.");
        assertThat(empty.isDrawn()).isFalse();
        assertThat(empty.alternative()).isEqualTo("Northgate: nothing was rated twice.");
    }
}
