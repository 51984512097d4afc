package org.waymark.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.subject.HistoryPolicy;

class AnnexPageTest {

    private static final Words WORDS = Words.english();
    private static final RunManifest RUN = RunManifest.builder()
            .putMeasures(MeasureSet.standard().get("steps.gained").info().key(), "1")
            .putMeasures(MeasureSet.standard().get("gas.tscore").info().key(), "7")
            .policy(HistoryPolicy.DEFAULT.withAsOf(LocalDate.parse("2027-05-14")))
            .pupils(32)
            .targets(100)
            .ratings(400)
            .joiners(1)
            .leavers(2)
            .movers(3)
            .build();

    private static AnnexEntry entry(String key) {
        return AnnexEntry.of(MeasureSet.research().get(key).info(), Optional.empty());
    }

    private static List<String> said(AnnexPage page) {
        return page.run(WORDS).stream().map(AnnexEntry.Line::text).toList();
    }

    @Test
    void saysHowItIsSetAndWhatToCite() {
        AnnexEntry entry = entry("gas.tscore");

        assertThat(entry.anchor()).isEqualTo("measure-gas-tscore");
        assertThat(entry.parameters(WORDS)).anySatisfy(set -> assertThat(set).startsWith("rho", "0.3", "0.3"));
        assertThat(entry.works())
                .anyMatch(work -> work.citation().contains("Turner-Stokes")
                        && work.link().equals("https://doi.org/10.1177/0269215508101742"));
        assertThat(entry.outputs(WORDS).get(0)).startsWith("headline");
        assertThat(entry.lines(WORDS)).extracting(AnnexEntry.Line::about).contains("What it answers", "Beware");
        assertThat(entry.example(WORDS)).isEmpty();
    }

    @Test
    void everyMeasureOfTheLibraryHasAnEntryWithoutALooseEnd() {
        MeasureSet.research().measures().forEach(measure -> {
            MeasureInfo<?> info = measure.info();
            AnnexEntry entry = AnnexEntry.of(info, Optional.empty());
            assertThat(entry.lines(WORDS))
                    .as(info.id())
                    .hasSizeGreaterThan(4)
                    .allMatch(line ->
                            !line.about().startsWith("annex.") && !line.text().contains("annex."));
            assertThat(entry.outputs(WORDS)).isNotEmpty().allMatch(output -> output.size() == 4);
        });
    }

    @Test
    void givesTheRollOnlyWhereItStaysInTheSchool() {
        AnnexPage inside = new AnnexPage("annex", List.of(entry("steps.gained")), Optional.of(RUN), true);
        AnnexPage outside = new AnnexPage("annex", List.of(entry("steps.gained")), Optional.of(RUN), false);

        assertThat(said(inside)).contains("14 May 2027", "32", "1", "2", "3");
        assertThat(said(outside)).contains("14 May 2027").doesNotContain("32", "1", "2", "3");
        assertThat(outside.asked())
                .containsExactly(
                        new MeasureTrace(
                                MeasureSet.standard().get("steps.gained").info().key(), "1"),
                        new MeasureTrace(
                                MeasureSet.standard().get("gas.tscore").info().key(), "7"));
        assertThat(outside.explains(outside.asked().get(0))).isTrue();
        assertThat(outside.explains(outside.asked().get(1))).isFalse();
        assertThat(new AnnexPage("annex", List.of(), Optional.empty(), true).run(WORDS))
                .isEmpty();
    }
}
