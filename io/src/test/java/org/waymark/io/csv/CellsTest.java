package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-a",
                "-1+2",
                "-1.",
                "'=1",
                "''@a",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20a"
            })
    void whatLooksLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
        assertThat(Cells.unsafe("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "p-17", " =1", "'a", "'", "0", "-1", "-2.50", "\ud83d\ude00"})
    void whatDoesNotStaysAsItIs(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
        assertThat(Cells.unsafe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.50, -2.5",
        "100, 100",
        "0.1, 0.1",
        "0.3333333333333333, 0.333333333333",
        "66.66666666666667, 66.6666666667",
        "0.30000000000000004, 0.3",
        "1e15, 1000000000000000",
        "1234567890123456, 1234567890120000",
        "1e-7, 0.0000001",
        "-1.5e-10, -0.00000000015",
    })
    void numbersHaveTwelveDigitsAndNoExponent(double number, String cell) {
        assertThat(Cells.of(number)).isEqualTo(cell);
    }

    @Test
    void theLargestAndTheSmallestNumberHaveNoExponent() {
        assertThat(Cells.of(Double.MAX_VALUE)).hasSize(309).matches("[0-9]+");
        assertThat(Cells.of(Double.MIN_VALUE)).matches("0\\.0{323}[0-9]+");
    }

    @Test
    void whatIsNotThereIsAnEmptyCell() {
        assertThat(Cells.of(Optional.empty())).isEmpty();
        assertThat(Cells.of(Optional.of("x"))).isEqualTo("x");
    }
}
