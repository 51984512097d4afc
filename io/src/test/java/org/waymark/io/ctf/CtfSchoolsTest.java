package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Finding;
import org.waymark.id.SchoolId;
import org.waymark.school.School;

class CtfSchoolsTest {

    private final CtfNotes notes = new CtfNotes();
    private final CtfFields fields = new CtfFields(notes);
    private final CtfSchools schools = new CtfSchools(number -> SchoolId.of("school-" + number));

    @Test
    void aSchoolIsMetOnceUnderItsNumber() {
        School school = schools.read(
                        Elements.of(
                                "School", "LEA", "999", "Estab", "1234", "SchoolName", "Northgate", "URN", "100000"),
                        fields)
                .orElseThrow();
        assertThat(school.id()).isEqualTo(SchoolId.of("school-999/1234"));
        assertThat(school.title()).isEqualTo("Northgate");
        assertThat(school.urn()).isPresent();
        assertThat(schools.read(Elements.of("School", "LEA", "999", "Estab", "1234", "SchoolName", "Other"), fields))
                .contains(school);
        assertThat(schools.all()).containsExactly(school);
        assertThat(notes.findings().isEmpty()).isTrue();
    }

    @Test
    void aSchoolWithoutANameIsCalledByItsNumber() {
        assertThat(schools.read(Elements.of("School", "LEA", "999", "Estab", "1234"), fields))
                .map(School::title)
                .contains("School 999/1234");
    }

    @ParameterizedTest
    @CsvSource({"99, 1234", "999, 123", "9990, 123", "abc, 1234", "999, ' '", "٩٩٩, 1234"})
    void whatIsNoNumberNamesNoSchool(String authority, String establishment) {
        var element = Elements.of("School", "LEA", authority, "Estab", establishment);
        assertThat(CtfSchools.number(element)).isEmpty();
        assertThat(schools.read(element, fields)).isEmpty();
        assertThat(notes.findings().stream().map(Finding::rule)).containsExactly(CtfRules.MISSING);
    }
}
