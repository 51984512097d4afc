package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

class SheetMappingTest {

    @Test
    void javaAndJsonSayTheSame() {
        SheetMapping built = SheetMapping.builder()
                .column(SheetField.PUPIL, "Pupil no")
                .column(SheetField.AREA, "Area")
                .column(SheetField.STATEMENT, "Target")
                .column(SheetField.CRITERION, "How we know")
                .always(SheetField.SCALE, "hillbrook@1")
                .always(SheetField.SCHOOL, "hillbrook")
                .column(SheetField.AIM, "Goal")
                .column(SheetField.AIM_BY, "Goal date")
                .column(SheetField.ADULT, "Key adult")
                .rating(SheetRating.baseline("Start", SheetValue.column("Start date")))
                .rating(SheetRating.monitoring("Autumn 1", SheetValue.column("Autumn 1 date"), "autumn-2026"))
                .rating(SheetRating.monitoring("Spring", LocalDate.of(2027, 3, 25), "spring-2027"))
                .word("Not yet", Mark.point("0"))
                .word("Sometimes", Mark.point("1"))
                .word("Often", Mark.point("2"))
                .word("Always", Mark.point("3"))
                .word("Away", Mark.absent(AbsenceReason.PUPIL_ABSENT))
                .word("N/A", Mark.absent(AbsenceReason.NOT_APPLICABLE))
                .word("Would not say", Mark.absent(AbsenceReason.REFUSED))
                .days("d/M/yyyy")
                .build();
        assertThat(Waymark.csv().readMapping(SheetReaderTest.resource("hillbrook-mapping.json")))
                .isEqualTo(built);
    }

    @Test
    void aMappingNeedsAPupilAndAScale() {
        SheetMapping.Builder builder = SheetMapping.builder().always(SheetField.PUPIL, "p");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("a SheetMapping must name the column of the pupil");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(SheetField.PUPIL, "id").build())
                .withMessage("a SheetMapping must name a scale, or the column of the scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.always(SheetField.SCALE, "own@1").days("b{").build())
                .withMessage("the days of a SheetMapping must be patterns of a DateTimeFormatter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fields\": {\"pupils\": \"a\"}} | csv.mapping fields",
                "{\"fields\": {\"pupil\": 3}} | csv.mapping fields.pupil",
                "{\"fields\": {\"pupil\": {\"never\": \"a\"}}} | csv.mapping fields.pupil",
                "{\"ratings\": [{\"column\": \"a\"}]} | csv.mapping ratings[0].on",
                "{\"ratings\": {}} | csv.mapping ratings",
                "{\"words\": {\"a\": true}} | csv.mapping words",
                "{\"marks\": \"levels\"} | csv.mapping marks",
                "{\"more\": 1} | csv.mapping (root)",
                "{} | csv.mapping (root)",
                "[] | csv.mapping (root)",
                "{ | json.syntax *"
            })
    void whatIsNoMappingIsRefused(String json, String first) {
        assertThatThrownBy(() -> Waymark.csv().readMapping(json))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        fault -> assertThat(fault.findings())
                                .extracting(finding -> finding.rule() + " " + finding.position())
                                .contains(first));
    }
}
