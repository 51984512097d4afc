package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.Finding;
import org.waymark.id.SchoolId;

class CtfHeaderTest {

    private final CtfNotes notes = new CtfNotes();

    private CtfHeader read(XmlElement header) {
        return CtfHeader.read(header, new CtfFields(notes), new CtfSchools(number -> SchoolId.of(number.toString())));
    }

    private static XmlElement header(String version, String time, String year) {
        XmlElement header = Elements.of("Header", "CTFversion", version, "DateTime", time);
        header.children().add(Elements.of("SourceSchool", "LEA", "999", "Estab", "1234", "AcademicYear", year));
        return header;
    }

    private List<String> rules() {
        return notes.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aHeaderSaysWhoMadeItWhen() {
        CtfHeader header = read(header("25.0", "2026-01-15T10:30:00", "2025"));
        assertThat(header.day()).contains(LocalDate.of(2026, 1, 15));
        assertThat(header.school()).map(school -> school.id().value()).contains("999/1234");
        assertThat(header.yearShift()).hasValue(0);
        assertThat(rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2025, 0",
        "2026-01-15, 2026, -1",
        "2026-09-15, 2026, 0",
        "2026-09-15, 2027, -1",
        "2026-01-15, 2020, ",
        "2026-01-15, soon, ",
        "soon, 2025, "
    })
    void theHeaderTellsWhichYearItsYearsMean(String time, String year, Integer shift) {
        assertThat(read(header("25", time, year)).yearShift())
                .isEqualTo(shift == null ? OptionalInt.empty() : OptionalInt.of(shift));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "19.1", "22.0", "25"})
    void knownVersionsAreReadInSilence(String version) {
        read(header(version, "2026-01-15", "2025"));
        assertThat(rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "26.0", "2025", "99999999999", "-20", "new", ""})
    void otherVersionsAreTold(String version) {
        read(header(version, "2026-01-15", "2025"));
        assertThat(rules()).containsExactly(CtfRules.VERSION);
    }

    @Test
    void anEmptyHeaderSaysNothing() {
        assertThat(read(Elements.of("Header"))).isEqualTo(CtfHeader.NONE);
        assertThat(rules()).containsExactly(CtfRules.VERSION, CtfRules.MISSING, CtfRules.MISSING);
    }
}
