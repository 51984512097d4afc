package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.id.PupilId;
import org.waymark.io.Waymark;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class ReleaseColumnsTest {

    static ReleasedTable released() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            rows.add(ScoreRow.builder()
                    .pupil(PupilId.of("p-" + i))
                    .asOf(LocalDate.of(2026, 12, 10))
                    .measure(MeasureKey.parse("attendance.rate"))
                    .measureVersion("1")
                    .facets(Facets.of(Map.of(Facet.SCHOOL, i < 3 ? "=small" : i < 15 ? "middle" : "great")))
                    .score(Score.number(90.0))
                    .build());
        }
        return DisclosurePolicy.schoolLevel().release(Cohorts.of(rows).by(Facet.SCHOOL));
    }

    @Test
    void valuesAndSymbolsHaveColumnsOfTheirOwnAndThePolicyGoesWithEachRow() {
        List<String> lines = Waymark.csv().write(released()).lines().toList();
        assertThat(lines.get(0)).isEqualTo("school,figure,value,symbol,policy");
        assertThat(lines).anyMatch(line -> line.startsWith("great,pupils,18,,\"Disclosure policy: school-level"));
        assertThat(lines).anyMatch(line -> line.startsWith("'=small,pupils,,c,"));
        assertThat(lines).anyMatch(line -> line.startsWith("middle,pupils,,c,"));
        assertThat(lines).anyMatch(line -> line.startsWith("(all),mean,90.00,,"));
        assertThat(lines.stream().skip(1)).allMatch(line -> line.contains("1 to 5 pupils are hidden"));
    }

    @Test
    void nothingOfAHiddenCellIsThere() {
        assertThat(Waymark.csv().write(released()).lines().filter(line -> line.startsWith("'=small")))
                .allMatch(line -> line.contains(",,c,"))
                .hasSizeGreaterThan(3);
    }
}
