package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scales;
import org.waymark.scoring.moderation.Panel;
import org.waymark.scoring.moderation.PanelAgreement;
import org.waymark.scoring.moderation.PanelUnit;

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
        PanelAgreement agreement =
                panel("0", "0", "1", "1", "-1", "0", "2", "2", "0", "1").agreement();

        Chart chart = AgreementChart.of(List.of(new AgreementChart.Named("Northgate", agreement)))
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

    @Test
    void saysThatNothingWasRatedTwice() {
        Chart none = AgreementChart.of(List.of()).chart(WORDS);
        Chart empty = AgreementChart.of(List.of(new AgreementChart.Named("Northgate", panel().agreement())))
                .chart(WORDS);

        assertThat(none.isDrawn()).isFalse();
        assertThat(none.alternative()).isEqualTo("Nothing was moderated.");
        assertThat(empty.isDrawn()).isFalse();
        assertThat(empty.alternative()).isEqualTo("Northgate: nothing was rated twice.");
    }
}
