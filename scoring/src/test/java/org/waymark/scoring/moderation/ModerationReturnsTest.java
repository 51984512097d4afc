package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.moderation.Moderations.DAY;
import static org.waymark.scoring.moderation.Moderations.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

class ModerationReturnsTest {

    private static final Caseload CASELOAD = Caseload.of(
            ReferenceData.builder().build(), List.of(record("p-1", "northgate", 1), record("p-2", "eastfield", 1)));
    private static final BlindSheets SHEETS = BlindSheets.of(
            ModerationSampling.withDefaults().draw(CASELOAD, CycleId.of("autumn")),
            CASELOAD,
            SchoolPairs.of(Map.of(
                    SchoolId.of("northgate"), SchoolId.of("eastfield"),
                    SchoolId.of("eastfield"), SchoolId.of("northgate"))));
    /** Of the pupil at Northgate, for moderators of Eastfield. */
    private static final String KEY =
            SHEETS.of(SchoolId.of("eastfield")).orElseThrow().items().get(0).key();

    private static BlindReturn given(String key, String from, String by, String point) {
        return BlindReturn.of(key, from, by, point, DAY.plusDays(3));
    }

    private static List<String> rules(ModerationReturns returns) {
        return returns.findings().stream().map(Finding::rule).toList();
    }

    private static ModerationReturns check(BlindReturn... returns) {
        return SHEETS.check(CASELOAD, List.of(returns));
    }

    @Test
    void aReturnBecomesARatingMadeInModeration() {
        BlindReturn given = new BlindReturn(
                KEY,
                SchoolId.of("eastfield"),
                StaffId.of("mod-1"),
                Mark.point("5"),
                DAY.plusDays(3),
                Optional.of(Note.of("clear")));
        ModerationReturns returns = check(given);
        assertThat(returns.findings()).isEmpty();
        assertThat(returns.taken()).isEqualTo(1);
        Rating rating = returns.of(PupilId.of("p-1")).get(0);
        assertThat(rating.purpose()).isEqualTo(Purpose.MODERATION);
        assertThat(rating.perspective()).isEqualTo(Perspective.SCHOOL);
        assertThat(rating.cycle()).contains(CycleId.of("autumn"));
        assertThat(rating.school()).contains(SchoolId.of("eastfield"));
        assertThat(rating.mark()).isEqualTo(Mark.point("5"));
        assertThat(rating.by().orElseThrow().role()).isEqualTo(Role.MODERATOR);
        assertThat(rating.notes()).containsExactly(Note.of("clear"));
        assertThat(rating.id()).isPresent();
        assertThat(rating.isLinked()).isFalse();
        assertThat(returns.of(PupilId.of("p-2"))).isEmpty();
    }

    @Test
    void nothingIsOverwritten() {
        Caseload after = check(given(KEY, "eastfield", "mod-1", "5")).addedTo(CASELOAD);
        assertThat(after.pupils().get(0).ratings()).hasSize(2);
        assertThat(after.pupils().get(0).ratings().get(0))
                .isEqualTo(CASELOAD.pupils().get(0).ratings().get(0));
        assertThat(after.pupils().get(1)).isEqualTo(CASELOAD.pupils().get(1));
    }

    @Test
    void whatCannotBeTakenIsAnErrorAtItsPlaceWithoutAValue() {
        ModerationReturns returns = check(
                given("ZZZZZZ", "eastfield", "mod-1", "5"),
                given(KEY, "northgate", "mod-1", "5"),
                given(KEY, "eastfield", "mod-1", "secret-77"),
                given(KEY, "eastfield", "staff-northgate", "5"),
                BlindReturn.of(KEY, "eastfield", "mod-1", "5", DAY.minusDays(1)),
                given(KEY, "eastfield", "mod-1", "5"),
                given(KEY, "eastfield", "mod-1", "6"),
                given(KEY, "eastfield", "mod-2", "6"));
        assertThat(rules(returns))
                .containsExactly(
                        "moderation.unknown-key",
                        "moderation.wrong-school",
                        "moderation.off-scale",
                        "moderation.same-rater",
                        "moderation.too-early",
                        "moderation.returned-twice");
        assertThat(returns.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.toString() + finding.describe())
                    .doesNotContain("77", "staff-northgate", "p-1", KEY, "mod-1");
        });
        assertThat(returns.findings().asList().get(5).position()).hasToString("returns[6]");
        assertThat(returns.of(PupilId.of("p-1")))
                .extracting(Rating::mark)
                .containsExactly(Mark.point("5"), Mark.point("6"));
        assertThat(returns.of(PupilId.of("p-1")).stream().map(Rating::id).distinct())
                .hasSize(2);
        assertThat(returns).hasToString("ModerationReturns[taken=2, findings=6]");
    }

    @Test
    void aReturnThatIsInTheRecordsAlreadyIsRefused() {
        BlindReturn given = given(KEY, "eastfield", "mod-1", "5");
        Caseload after = check(given).addedTo(CASELOAD);
        assertThat(rules(SHEETS.check(after, List.of(given)))).containsExactly("moderation.returned-twice");
    }

    @Test
    void aRecordThatIsGoneIsAnErrorAndAReasonInThePlaceOfAMarkIsNone() {
        BlindReturn given = new BlindReturn(
                KEY,
                SchoolId.of("eastfield"),
                StaffId.of("mod-1"),
                Mark.absent(AbsenceReason.NOT_OBSERVED),
                DAY.plusDays(3),
                Optional.empty());
        assertThat(rules(SHEETS.check(CASELOAD.withPupils(CASELOAD.pupils().get(1)), List.of(given))))
                .containsExactly("moderation.not-found");
        ModerationReturns returns = check(given);
        assertThat(returns.findings()).isEmpty();
        assertThat(Moderation.of(returns.addedTo(CASELOAD)).leftOut()).isEqualTo(Map.of(LeftOut.NO_MARK, 1));
        assertThat(given).hasToString("BlindReturn[redacted]");
    }
}
