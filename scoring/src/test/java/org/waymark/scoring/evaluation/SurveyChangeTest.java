package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.ReferenceData;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;

class SurveyChangeTest {

    private static final SurveyRound AUTUMN = round("autumn", "2026-09-21", 40, 24, item("asked", 6, 10, 8));
    private static final SurveyRound SUMMER = round("summer", "2027-06-21", 40, 30, item("asked", 15, 9, 6));

    private static SurveyRound round(String id, String from, int invited, int responded, SurveyItem... items) {
        return SurveyRound.builder()
                .id(id)
                .title("Round " + id)
                .respondents(RespondentGroup.PUPIL)
                .school("northgate")
                .from(LocalDate.parse(from))
                .to(LocalDate.parse(from).plusDays(10))
                .invited(invited)
                .responded(responded)
                .addItems(items)
                .build();
    }

    private static SurveyItem item(String code, int yes, int mostly, int no) {
        return SurveyItem.builder()
                .code(code)
                .text("Somebody asks me what I think")
                .addAnswers(AnswerCount.of("yes", yes), AnswerCount.of("mostly", mostly), AnswerCount.of("no", no))
                .build();
    }

    private static AnswerChange only(SurveyChange question) {
        assertThat(question.result().changes()).hasSize(1);
        return question.result().changes().get(0);
    }

    /** By hand: 6/24 = 0.25 and 15/30 = 0.5; bounds of 40: 6/40 to 22/40 and 15/40 to 25/40. */
    @Test
    void sharesBoundsAndNonResponseStandBesideEachOther() {
        AnswerChange change = only(SurveyChange.of(AUTUMN, SUMMER).together("yes"));

        assertThat(change.before().share()).hasValue(0.25);
        assertThat(change.after().share()).hasValue(0.5);
        assertThat(change.change()).hasValue(0.25);
        assertThat(change.before().notAnswered()).hasValue(16);
        assertThat(change.after().notAnswered()).hasValue(10);
        assertThat(change.before().bounds()).contains(new Funnel.Range(0.15, 0.55));
        assertThat(change.after().bounds()).contains(new Funnel.Range(0.375, 0.625));
        assertThat(change.bounds()).contains(new Funnel.Range(-0.175, 0.475));
        assertThat(change.changeOfBoth()).isEmpty();
    }

    @Test
    void answersCanBeTakenTogetherOrOneByOne() {
        assertThat(only(SurveyChange.of(AUTUMN, SUMMER).together("yes", "mostly"))
                        .before()
                        .gave())
                .isEqualTo(16);
        assertThat(SurveyChange.of(AUTUMN, SUMMER).result().changes("asked"))
                .extracting(change -> change.answers().first())
                .containsExactly("yes", "mostly", "no");
    }

    /** By hand: of 20 who answered both times 5 said yes at first and 9 later: 4 of 20 more. */
    @Test
    void thoseWhoAnsweredBothTimesAreTheSchoolsToCount() {
        SurveyChange question =
                SurveyChange.of(AUTUMN, SUMMER).together("yes").withBoth("asked", new AnsweredBoth(4, 1, 5, 10));

        assertThat(only(question).changeOfBoth()).hasValueCloseTo(0.2, within(1e-15));
        assertThat(question.result().caveats()).doesNotContain(Caveat.OTHER_RESPONDENTS);
        assertThat(question.result().toText(Labels.english()))
                .contains("Of those who answered both times (20) it went from 25 % to 45 %.");
        assertThat(SurveyChange.of(AUTUMN, SUMMER).together("yes").result().caveats())
                .contains(Caveat.NOT_AN_EFFECT, Caveat.NON_RESPONSE, Caveat.OTHER_RESPONDENTS);
        SurveyChange tooMany =
                SurveyChange.of(AUTUMN, SUMMER).together("yes").withBoth("asked", new AnsweredBoth(6, 1, 0, 0));
        assertThatThrownBy(tooMany::result)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both times");
        assertThatThrownBy(() -> SurveyChange.of(AUTUMN, SUMMER).withBoth("asked", new AnsweredBoth(0, 0, 0, 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoWasAskedMayNotBeKnown() {
        AnswerChange change = only(
                SurveyChange.of(AUTUMN.withInvited(OptionalInt.empty()), SUMMER).together("yes"));
        assertThat(change.bounds()).isEmpty();
        assertThat(change.change()).hasValue(0.25);
        // more answered than were asked: no share of those who were asked
        assertThat(only(SurveyChange.of(AUTUMN, SUMMER.withInvited(20)).together("yes"))
                        .bounds())
                .isEmpty();
        assertThat(SurveyChange.of(AUTUMN, SUMMER.withInvited(OptionalInt.empty()))
                        .result()
                        .toText(Labels.english()))
                .contains("how many were asked is not known");
    }

    @Test
    void itemsWithSeveralAnswersCountRespondents() {
        SurveyItem several = item("clubs", 20, 20, 1).withSeveral(true);
        SurveyChange question = SurveyChange.of(
                round("autumn", "2026-09-21", 40, 24, several), round("summer", "2027-06-21", 40, 30, several));

        assertThat(question.together("yes", "mostly").result().changes())
                .extracting(change -> change.after().answered())
                .containsExactly(30L, 30L);
    }

    @Test
    void nobodyAndNothingSharedAreSaid() {
        SurveyRound nobody = round("summer", "2027-06-21", 40, 0, item("asked", 0, 0, 0));
        assertThat(only(SurveyChange.of(AUTUMN, nobody).together("yes")).change())
                .isEmpty();
        assertThat(SurveyChange.of(AUTUMN, nobody).result().toText(Labels.english()))
                .contains("nobody answered in one of the rounds");
        SurveyRound other = round("summer", "2027-06-21", 40, 3, item("other", 1, 1, 1));
        assertThat(SurveyChange.of(AUTUMN, other).result().refusal()).contains(Refusal.NO_SHARED_ITEM);
    }

    @Test
    void roundsHaveToBelongTogether() {
        assertThatThrownBy(() -> SurveyChange.of(SUMMER, AUTUMN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SurveyChange.of(AUTUMN, SUMMER.withRespondents(RespondentGroup.PARENT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFourSchoolsAskedFourGroupsTwice() {
        ReferenceData data = SampleCaseload.referenceData();

        assertThat(SurveyChange.in(data)).hasSize(16);
        assertThat(SurveyChange.in(data)).allSatisfy(question -> {
            SurveyChange.Result result = question.together("yes", "mostly").result();
            assertThat(result.changes()).isNotEmpty();
            assertThat(result.changes()).allSatisfy(change -> {
                Funnel.Range bounds = change.bounds().orElseThrow();
                assertThat(bounds.low()).isLessThanOrEqualTo(bounds.high());
            });
            assertThat(result.toText(Labels.english())).contains("association, not an effect");
        });
    }

    @Test
    void nothingIsPrinted() {
        assertThat(SurveyChange.of(AUTUMN, SUMMER).result().toString())
                .isEqualTo("SurveyChange[autumn to summer, redacted]");
    }
}
