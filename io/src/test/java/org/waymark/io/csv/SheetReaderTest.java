package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;
import org.waymark.pupil.Assignment;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Aim;
import org.waymark.target.Target;

class SheetReaderTest {

    private static final SheetMapping HILLBROOK = Waymark.csv().readMapping(resource("hillbrook-mapping.json"));

    private static final String SHEET = resource("hillbrook-targets.csv");

    private static final LocalDate GOAL_DAY = LocalDate.of(2027, 7, 16);

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SheetReaderTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aSchoolsSheetBecomesRecords() {
        List<PupilRecord> records = Waymark.csv().readSheet(SHEET, HILLBROOK).value();
        assertThat(records)
                .extracting(record -> record.pupil().id().value())
                .containsExactly("H-101", "H-102", "H-103", "H-104");
        PupilRecord first = records.get(0);
        assertThat(first.targets())
                .containsExactly(
                        Target.personal()
                                .id("t-1")
                                .area("Relationships")
                                .statement("Asks a friend to join in; waits for the answer")
                                .criterion("3 of 4 break times")
                                .scale("hillbrook@1")
                                .aim("3", GOAL_DAY)
                                .keyWorker("A7", LocalDate.of(2026, 9, 7))
                                .build(),
                        Target.personal()
                                .id("t-2")
                                .area("Independence")
                                .statement("Packs the bag with a list")
                                .criterion("Five days of five")
                                .scale("hillbrook@1")
                                .aim("3", GOAL_DAY)
                                .keyWorker("A7", LocalDate.of(2026, 9, 7))
                                .build());
        Rating rating = Rating.builder()
                .target("t-1")
                .mark("0")
                .on(LocalDate.of(2026, 9, 7))
                .purpose(Purpose.BASELINE)
                .school("hillbrook")
                .build();
        Rating autumn = rating.withPurpose(Purpose.MONITORING).inCycle("autumn-2026");
        Rating spring =
                rating.withPurpose(Purpose.MONITORING).inCycle("spring-2027").withOn(LocalDate.of(2027, 3, 25));
        assertThat(first.ratings())
                .containsExactly(
                        rating,
                        autumn.withMark(Mark.point("1")).withOn(LocalDate.of(2026, 12, 18)),
                        spring.withMark(Mark.point("2")),
                        rating.withMark(Mark.point("1"))
                                .withTarget(first.targets().get(1).id()),
                        autumn.withMark(Mark.absent(AbsenceReason.PUPIL_ABSENT))
                                .withOn(LocalDate.of(2026, 12, 17))
                                .withTarget(first.targets().get(1).id()),
                        spring.withMark(Mark.point("1"))
                                .withTarget(first.targets().get(1).id()));
        assertThat(records.get(1).ratings())
                .extracting(Rating::mark)
                .containsExactly(Mark.point("0"), Mark.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(records.get(1).targets().get(0).aim()).contains(Aim.of("2", GOAL_DAY));
        assertThat(records.get(2).ratings())
                .extracting(Rating::mark)
                .containsExactly(Mark.absent(AbsenceReason.REFUSED));
        assertThat(records.get(2).targets().get(0).adults())
                .containsExactly(Assignment.builder()
                        .staff("A2")
                        .from(LocalDate.of(2027, 3, 25))
                        .build());
        assertThat(records.get(3).targets()).isEmpty();
    }

    @Test
    void whatIsNotCarriedIsToldByRowAndColumn() {
        Findings findings = Waymark.csv().readSheet(SHEET, HILLBROOK).findings();
        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.position() + " "
                        + finding.line().orElse(0) + ":" + finding.column().orElse(0))
                .containsExactly(
                        "INFO csv.unknown-column (root) 1:2",
                        "ERROR csv.not-carried rows[3].aim 5:11",
                        "ERROR csv.unknown-word rows[3].ratings[0] 5:6",
                        "ERROR csv.value rows[3].ratings[1].on 5:9",
                        "ERROR csv.missing rows[4].pupil 6:1",
                        "WARNING csv.not-carried rows[5] 7:0",
                        "ERROR csv.cells rows[7] 9:0");
        for (Finding finding : findings) {
            assertThat(finding.describe() + finding).doesNotContain("Brilliant", "31/11", "Nobody", "H-10", "A2");
        }
    }

    @Test
    void aMappingThatDoesNotFitIsRefused() {
        String other = SHEET.replaceFirst("Goal date", "Goal").replaceFirst("Autumn 1;", "Autumn term;");
        assertThatThrownBy(() -> Waymark.csv().readSheet(other, HILLBROOK))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        fault -> assertThat(fault.findings())
                                .extracting(finding -> finding.rule() + " " + finding.position())
                                .containsExactly("csv.header aim", "csv.header aim-by", "csv.header ratings[1]"));
    }

    @Test
    void quantitiesKeepSymbolsApartFromZero() {
        SheetMapping mapping = SheetMapping.builder()
                .column(SheetField.PUPIL, "id")
                .column(SheetField.TARGET, "target")
                .always(SheetField.SCALE, "count@1")
                .rating(SheetRating.monitoring("m", LocalDate.of(2026, 9, 1), "autumn"))
                .word("none seen", Mark.quantity(0))
                .word("", Mark.absent(AbsenceReason.NOT_RECORDED))
                .quantities()
                .build();
        WithFindings<List<PupilRecord>> read = Waymark.csv()
                .readSheet("id,target,m\np,a,0\np,b,z\np,c,None  seen\np,d,\np,e,1.50\np,f,\"1,5\"\np,a,3\n", mapping);
        assertThat(read.value().get(0).ratings())
                .extracting(Rating::mark)
                .containsExactly(
                        Mark.quantity(0),
                        Mark.absent(AbsenceReason.NOT_APPLICABLE),
                        Mark.quantity(0),
                        Mark.absent(AbsenceReason.NOT_RECORDED),
                        Mark.quantity(new BigDecimal("1.50")));
        assertThat(read.findings())
                .extracting(finding -> finding.rule() + " " + finding.position())
                .containsExactly("csv.unknown-word rows[5].ratings[0]", "csv.repeated rows[6].target");
    }
}
