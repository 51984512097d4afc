package org.waymark.scoring.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.due.Due;
import org.waymark.due.DueItem;
import org.waymark.due.StatutoryRules;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;

class AttentionWordsTest {

    private static final AttentionReason OWN = AttentionReason.builder()
            .kind(AttentionKind.OVERDUE)
            .what("northgate:letter.home")
            .title("a letter home")
            .todo("Write it")
            .addMatters(AttentionMatter.builder()
                    .since(LocalDate.of(2027, 3, 23))
                    .days(1)
                    .build())
            .build();

    @Test
    void everyKindAndStateHasWords() {
        Labels english = Labels.english();
        for (AttentionKind kind : AttentionKind.values()) {
            assertThat(english.has("attention.kind." + kind)).as(kind.code()).isTrue();
            assertThat(english.has("attention." + kind)).as(kind.code()).isTrue();
            assertThat(english.has("attention." + kind + ".todo"))
                    .as(kind.code())
                    .isEqualTo(kind != AttentionKind.OVERDUE);
        }
        for (AttentionState state : AttentionState.values()) {
            assertThat(english.has("attention.state." + state)).as(state.code()).isTrue();
        }
        for (var gap : Set.of(AttentionGap.NO_OPEN_TARGET, AttentionGap.UNKNOWN_SCALE, AttentionGap.TOO_FEW_SESSIONS)) {
            assertThat(english.has("attention.gap." + gap)).as(gap.code()).isTrue();
        }
    }

    @Test
    void whatIsDueIsSaidAsTheRoomOfWhatIsDueSaysIt() {
        Set<String> seen = new TreeSet<>();
        for (int month = 0; month < 11; month++) {
            LocalDate day = LocalDate.of(2026, 9, 20).plusMonths(month);
            var caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
            for (DueItem item : Due.on(day, caseload.referenceData()).of(caseload)) {
                if (seen.add(item.what()) && !item.what().equals("view.pupil")) {
                    assertSaid(item.what(), item.title(), item.todo());
                }
            }
        }

        assertThat(seen).contains("cycle.decision", "cycle.rating", "plan.review", "meeting.parents", "action.outcome");
    }

    @Test
    void statutoryDeadlinesOfEnglandHaveTheirWords() {
        StatutoryRules england = StatutoryRules.england();
        england.rules().forEach(rule -> assertSaid(rule.id(), rule.title(), rule.todo()));
        england.phaseTransfers().forEach(rule -> assertSaid(rule.id(), rule.title(), rule.todo()));
        assertThat(england.rules()).isNotEmpty();
    }

    private static void assertSaid(String what, String title, String todo) {
        assertThat(Labels.english().render("attention.due." + what, Map.of())).isEqualTo(title);
        assertThat(Labels.english().render("attention.due." + what + ".todo", Map.of()))
                .isEqualTo(todo + ".");
    }

    @Test
    void whatHasNoLabelIsSaidInItsOwnWords() {
        assertThat(OWN.toText(Labels.english())).isEqualTo("Overdue by 1 day: a letter home.");
        assertThat(OWN.todo(Labels.english())).isEqualTo("Write it");
    }

    @Test
    void anotherLanguageIsAnotherPack() {
        Labels pack = Labels.of(Map.of(
                        "attention.overdue", "{title} ({days})",
                        "attention.days.one", "1 diwrnod",
                        "attention.due.northgate:letter.home", "llythyr adref"))
                .over(Labels.english());

        assertThat(OWN.toText(pack)).isEqualTo("llythyr adref (1 diwrnod)");
    }
}
