package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.io.SharedSamples;
import org.waymark.io.Waymark;
import org.waymark.scale.AbsenceReason;

class DfeNumberTest {

    @ParameterizedTest
    @CsvSource({
        "z, NOT_APPLICABLE",
        "Z, NOT_APPLICABLE",
        "x, NOT_AVAILABLE",
        ":, NOT_AVAILABLE_OLD",
        "c, CONFIDENTIAL",
        "low, LOW",
        "k, LOW_OLD",
        "u, UNRELIABLE"
    })
    void aSymbolIsNoNumber(String cell, DfeSymbol symbol) {
        assertThat(DfeNumber.parse(cell)).contains(new DfeNumber(Optional.empty(), Optional.of(symbol)));
    }

    @Test
    void zeroIsANumberAndNothingIsNothing() {
        assertThat(DfeNumber.parse("0").flatMap(DfeNumber::value)).contains(BigDecimal.ZERO);
        assertThat(DfeNumber.parse(" 12.50 ").flatMap(DfeNumber::value)).contains(new BigDecimal("12.50"));
        assertThat(DfeNumber.parse(" ")).isEmpty();
        assertThat(DfeSymbol.of(AbsenceReason.REFUSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "n/a", "1E9999999", "١", "NaN", "0x1"})
    void anythingElseIsRefused(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DfeNumber.parse(cell))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(cell));
    }

    @Test
    void publishedStatisticsAreRead() {
        for (Path file : SharedSamples.of("dfe-statistics", ".csv")) {
            Sheet sheet = Waymark.csv().readAny(file);
            assertThat(sheet.header().get(0)).isEqualTo("time_period");
            assertThat(sheet.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(sheet.header()));
            List<String> numbers = sheet.header().stream()
                    .filter(name -> name.matches("number_.*|.*_pc|review_.*|outcome_.*"))
                    .toList();
            for (String name : numbers) {
                int column = sheet.column(name).orElseThrow();
                assertThat(sheet.rows())
                        .allSatisfy(
                                row -> assertThat(DfeNumber.parse(row.cells().get(column)))
                                        .isPresent());
            }
        }
    }

    @Test
    void rostersOfOthersAreRead() {
        for (Path file : SharedSamples.of("roster-csv", ".csv")) {
            assertThat(Waymark.csv().readAny(file).rows()).isNotEmpty();
        }
    }
}
