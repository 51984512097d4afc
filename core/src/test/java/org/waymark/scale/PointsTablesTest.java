package org.waymark.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers as published; the sources stand beside the tables. */
class PointsTablesTest {

    @ParameterizedTest
    @CsvSource({
        "nc-sublevels, 1, 1c 1b 1a 2c 2b 2a 3c 3b 3a 4c 4b 4a, 7 9 11 13 15 17 19 21 23 25 27 29",
        "nc-sublevels, 1, 5c 5b 5a 6c 6b W, 31 33 35 37 39 3",
        "nc-levels, 1, W 1 2 3 4 5 6 7 8, 3 9 15 21 27 33 39 45 51",
        "ks1, 2008, W 1 2c 2b 2a 2 3 4, 3 9 13 15 17 15 21 27",
        "ks1-prior, 2022, PKF WTS EXS GDS, 4 6 8 10",
        "ks2-nominal, 2016, N BLW PKF PKE PKG P1i P8, 79 70 73 76 79 70 70",
        "ks2-nominal, 2017-2018, N BLW PKF PKE PKG P1i P3ii P4 P5 P6 P7 P8, 79 71 73 76 79 59 59 61 63 65 67 69",
        "ks2-nominal, 2019, N BLW P1i P3ii P4 PK1 PK2 PK3 PK4 PK5 PK6, 79 62 59 59 61 64 67 70 73 76 79"
    })
    void published(String id, String version, String codes, String numbers) {
        PointsTable table = PointsTables.find(id, version).orElseThrow();
        String[] expected = numbers.split(" ", -1);
        int i = 0;
        for (String code : codes.split(" ", -1)) {
            assertThat(table.number(Mark.point(code))).as(code).contains(new BigDecimal(expected[i]));
            i++;
        }
    }

    @ParameterizedTest
    @MethodSource("org.waymark.scale.PointsTables#all")
    void eachNumberIsOfAPointOfItsScale(PointsTable table) {
        Scale scale = Scales.find(table.scale()).orElseThrow();
        assertThat(table.points().keySet()).allMatch(code -> scale.find(code).isPresent());
        assertThat(table.source()).isNotBlank();
        assertThat(PointsTables.find(table.id(), table.version())).contains(table);
    }

    /** c, b and a of level L have 6L + 1, 6L + 3 and 6L + 5; a whole level has as many as its b. */
    @Test
    void subLevelsAndLevelsAgree() {
        for (Map.Entry<String, BigDecimal> entry :
                PointsTables.NC_SUBLEVELS.points().entrySet()) {
            String code = entry.getKey();
            if (!code.equals("W")) {
                int level = code.charAt(0) - '0';
                int expected = 6 * level + 5 - 2 * (code.charAt(1) - 'a');
                assertThat(entry.getValue()).as(code).isEqualByComparingTo(BigDecimal.valueOf(expected));
            }
        }
        for (int level = 1; level <= 6; level++) {
            assertThat(PointsTables.NC_LEVELS.number(Mark.point(Integer.toString(level))))
                    .isEqualTo(PointsTables.NC_SUBLEVELS.number(Mark.point(level + "b")));
        }
    }

    @Test
    void whatHasNoNumberHasNone() {
        assertThat(PointsTables.KS1_2008.number(Mark.point("A"))).isEmpty();
        assertThat(PointsTables.KS1_2008.number(Mark.quantity(3))).isEmpty();
        assertThat(PointsTables.KS1_2008.number(Mark.absent(AbsenceReason.PUPIL_ABSENT)))
                .isEmpty();
        assertThat(PointsTables.KS2_NOMINAL_2019.number(Mark.point("P5"))).isEmpty();
        assertThat(PointsTables.KS2_NOMINAL_2019.number(Mark.point("PKF"))).isEmpty();
        assertThat(PointsTables.KS2_NOMINAL_2016.number(Mark.point("PK1"))).isEmpty();
        assertThat(PointsTables.find("ks2-nominal", "2020")).isEmpty();
    }

    @Test
    void noTableGivesPointsToPScalesByThemselves() {
        assertThat(PointsTables.all()).noneMatch(table -> table.scale().equals(Scales.P_SCALES.ref()));
    }
}
