package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.io.Waymark;

class FindingColumnsTest {

    private static final String HEADER = "severity,rule,position,line,column,message,remedy\n";

    @Test
    void eachFindingIsARow() {
        Findings findings = Findings.of(List.of(
                Finding.builder()
                        .rule("json.missing")
                        .severity(Severity.ERROR)
                        .position(Position.root().field("pupils").index(3).field("id"))
                        .line(12)
                        .column(7)
                        .message("is required, and is missing")
                        .remedy("Write it.")
                        .build(),
                Finding.builder()
                        .rule("own.rule")
                        .severity(Severity.INFO)
                        .position(Position.root())
                        .message("=is no formula")
                        .build()));
        assertThat(Waymark.csv().write(findings))
                .isEqualTo(HEADER
                        + "error,json.missing,pupils[3].id,12,7,\"is required, and is missing\",Write it.\n"
                        + "info,own.rule," + Position.root() + ",,,'=is no formula,\n");
    }

    @Test
    void noFindingsAreAHeader() {
        assertThat(Waymark.csv().write(Findings.of(List.of()))).isEqualTo(HEADER);
    }
}
