package org.waymark.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSetsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    private static final CodeSet SHIPPED = CodeSet.builder()
            .ref("colour@1")
            .title("Colours")
            .source("test")
            .addEntries(CodeEntry.of("R", "Red"))
            .addEntries(CodeEntry.of("G", "Green").withTo(LocalDate.parse("2020-08-31")))
            .build();

    private static final CodeSet OWN = CodeSet.builder()
            .ref("colour@northgate-1")
            .title("Our colours")
            .source("Northgate")
            .addEntries(CodeEntry.of("scarlet", "Scarlet").withMapsTo("R"))
            .addEntries(CodeEntry.of("G", "Green, still"))
            .build();

    private static final CodeSet OTHER = CodeSet.builder()
            .ref("shape@1")
            .title("Shapes")
            .source("test")
            .addEntries(CodeEntry.of("R", "Round"))
            .addEntries(CodeEntry.of("sq", "Square"))
            .build();

    private final CodeSets codes = CodeSets.over(SHIPPED, List.of(OTHER, OWN));

    @Test
    void asksTheUsersSetsOfTheSameIdFirst() {
        assertThat(codes.layers()).containsExactly(OWN, SHIPPED);
        assertThat(codes.find(Role.of("G")).map(CodeEntry::label)).contains("Green, still");
        assertThat(codes.find(Role.of("R")).map(CodeEntry::label)).contains("Red");
        assertThat(codes.find(Role.of("sq"))).isEmpty();
        assertThat(codes.find(Role.of("r"))).isEmpty();
    }

    @Test
    void aLocalCodeStandsForAnOfficialOne() {
        assertThat(codes.official(Role.of("scarlet"))).contains("R");
        assertThat(codes.official(Role.of("R"))).contains("R");
        assertThat(codes.official(Role.of("unknown"))).isEmpty();
    }

    @Test
    void inUseOnADay() {
        assertThat(codes.isInUse(Role.of("G"), DAY)).isTrue();
        assertThat(CodeSets.over(SHIPPED, List.of()).isInUse(Role.of("G"), DAY)).isFalse();
        assertThat(CodeSets.over(SHIPPED, List.of()).isInUse(Role.of("G"), LocalDate.parse("2020-08-31")))
                .isTrue();
        assertThat(codes.isInUse(Role.of("unknown"), DAY)).isFalse();
    }
}
