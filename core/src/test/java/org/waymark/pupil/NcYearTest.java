package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.code.CodeEntry;
import org.waymark.school.AcademicYear;

class NcYearTest {

    @ParameterizedTest
    @CsvSource({"N1,-2", "N2,-1", "R,0", "1,1", "9,9", "10,10", "14,14"})
    void ordinal(String code, int ordinal) {
        assertThat(NcYear.of(code).ordinal()).hasValue(ordinal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "15", "07", "E1", "Year 7", "r"})
    void noOrdinal(String code) {
        assertThat(NcYear.of(code).ordinal()).isEmpty();
        assertThat(NcYear.of(code).keyStage()).isEmpty();
    }

    @Test
    void sortsByPlaceAndNotByText() {
        List<NcYear> shuffled = new ArrayList<>(NcYears.inOrder());
        Collections.reverse(shuffled);
        shuffled.add(NcYear.NOT_FOLLOWED);
        shuffled.add(0, NcYear.of("Acorns"));
        Collections.sort(shuffled);
        assertThat(shuffled)
                .extracting(NcYear::code)
                .containsExactly(
                        "N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
                        "Acorns", "X");
    }

    @Test
    void compareAgreesWithEquals() {
        for (CodeEntry left : NcYears.CODES.entries()) {
            for (CodeEntry right : NcYears.CODES.entries()) {
                NcYear a = NcYear.of(left.code());
                NcYear b = NcYear.of(right.code());
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "N1,EYFS", "N2,EYFS", "R,EYFS", "1,KS1", "2,KS1", "3,KS2", "6,KS2", "7,KS3", "9,KS3", "10,KS4", "11,KS4",
        "12,KS5", "13,KS5"
    })
    void keyStage(String year, String keyStage) {
        assertThat(NcYear.of(year).keyStage()).contains(KeyStage.of(keyStage));
    }

    @Test
    void yearFourteenBelongsToNoKeyStage() {
        assertThat(NcYear.of(14).keyStage()).isEmpty();
    }

    /** 31 August 2026 decides: who is 4 then begins R, who is 5 begins year 1. */
    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 1",
        "2021-09-01, R",
        "2022-08-31, R",
        "2016-09-01, 5",
        "2015-08-31, 7",
        "2016-02-29, 6",
        "2007-09-01, 14"
    })
    void byAge(LocalDate born, String year) {
        assertThat(NcYear.byAge(born, AcademicYear.of(2026))).contains(NcYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-01", "2026-12-01", "2007-08-31"})
    void noYearByAge(LocalDate born) {
        assertThat(NcYear.byAge(born, AcademicYear.of(2026))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 15})
    void refusesNumbersThatAreNoYear(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> NcYear.of(number));
    }

    @Test
    void numberAndTextAreEqual() {
        assertThat(NcYear.of(7)).isEqualTo(NcYear.of("7")).hasToString("7");
    }
}
