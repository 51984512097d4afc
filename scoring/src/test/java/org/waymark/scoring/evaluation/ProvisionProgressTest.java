package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scoring.evaluation.EvaluationRows.rate;
import static org.waymark.scoring.evaluation.EvaluationRows.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;
import org.waymark.pupil.Pupil;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;

class ProvisionProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    private static Intervention.Builder help(String id) {
        return Intervention.builder().id(id).title("Talking partners");
    }

    private static Intervention counted(String id, int planned, int delivered, String... serves) {
        Intervention.Builder help = help(id).addCounts(DeliveryCount.builder()
                .from(FIRST)
                .to(LAST)
                .planned(planned)
                .delivered(delivered)
                .build());
        List.of(serves).forEach(help::serves);
        return help.build();
    }

    private static PlannedSessions planned() {
        return PlannedSessions.builder()
                .from(FIRST)
                .to(LAST)
                .sessions(10)
                .per(SessionPeriod.TOTAL)
                .minutes(20)
                .build();
    }

    private static PupilRecord record(String pupil, Intervention... help) {
        return PupilRecord.builder()
                .pupil(Pupil.builder().id(pupil).build())
                .addInterventions(help)
                .build();
    }

    private static final Caseload CASELOAD = Caseload.of(
            ReferenceData.builder().build(),
            List.of(
                    record("p-1"),
                    record("p-2", help("i-1").addPlanned(planned()).build()),
                    record("p-3", counted("i-1", 10, 0)),
                    record("p-4", counted("i-1", 10, 7)),
                    record("p-5", counted("i-1", 10, 8), counted("i-2", 10, 8)),
                    record("p-6", counted("i-1", 10, 10, "a"), counted("i-2", 4, 0, "b"))));

    private static ProvisionProgress.Result beside(ScoreRow... rows) {
        return ProvisionProgress.of(CASELOAD).between(FIRST, LAST).beside(Cohorts.of(List.of(rows)));
    }

    private static final ProvisionProgress.Result RATES = beside(
            rate("autumn", "p-1", "northgate", 90),
            rate("autumn", "p-2", "northgate", 91),
            rate("autumn", "p-3", "northgate", 92),
            rate("autumn", "p-4", "northgate", 93),
            rate("autumn", "p-5", "northgate", 94),
            rate("autumn", "p-9", "northgate", 95));

    private static long rows(ProvisionProgress.Result result, Delivered delivered) {
        return result.group(delivered)
                .map(group -> group.progress().results().rows())
                .orElse(0L);
    }

    @Test
    void eachScoreStandsInTheGroupOfItsHelp() {
        assertThat(rows(RATES, Delivered.NO_HELP)).isEqualTo(2);
        assertThat(rows(RATES, Delivered.NOT_RECORDED)).isEqualTo(1);
        assertThat(rows(RATES, Delivered.NOT_DELIVERED)).isEqualTo(1);
        assertThat(rows(RATES, Delivered.PARTLY)).isEqualTo(1);
        assertThat(rows(RATES, Delivered.AS_PLANNED)).isEqualTo(1);
        assertThat(RATES.groups())
                .extracting(ProvisionProgress.Group::delivered)
                .containsExactly(Delivered.values());
        DeliveryTotals both = RATES.group(Delivered.AS_PLANNED).orElseThrow().help();
        assertThat(both.interventions()).isEqualTo(2);
        assertThat(both.due()).isEqualTo(20);
        assertThat(both.delivered()).isEqualTo(16);
        assertThat(RATES.group(Delivered.NOT_RECORDED).orElseThrow().help().plannedSessions())
                .isEqualTo(OptionalLong.of(10));
        assertThat(RATES.group(Delivered.NOT_RECORDED).orElseThrow().help().plannedMinutes())
                .isEqualTo(OptionalLong.of(200));
    }

    @Test
    void aTargetHasTheHelpThatServesIt() {
        ProvisionProgress.Result result = beside(
                steps("autumn", "p-6", "a", "northgate", 2),
                steps("autumn", "p-6", "b", "northgate", -1),
                steps("autumn", "p-6", "c", "northgate", 0),
                // their help serves no target by name
                steps("autumn", "p-5", "a", "northgate", 1));

        assertThat(result.group(Delivered.AS_PLANNED).orElseThrow().progress().movements())
                .containsEntry(Movement.BETTER, new Tally(1, 1))
                .hasSize(1);
        assertThat(result.group(Delivered.NOT_DELIVERED)
                        .orElseThrow()
                        .progress()
                        .movements())
                .containsEntry(Movement.WORSE, new Tally(1, 1))
                .hasSize(1);
        assertThat(rows(result, Delivered.NO_HELP)).isEqualTo(2);
    }

    @Test
    void helpOfSeveralScoresIsAddedUpOnce() {
        ProvisionProgress.Result twice =
                beside(rate("autumn", "p-4", "northgate", 90), rate("summer", "p-4", "northgate", 91));

        assertThat(twice.group(Delivered.PARTLY).orElseThrow().help().due()).isEqualTo(10);
    }

    @Test
    void aSessionOfTheSchoolsOwnCodeSaysNothing() {
        Intervention own = help("i-1")
                .addSessions(InterventionSession.of(Delivery.of("swapped"), FIRST))
                .build();
        Intervention cut = help("i-1")
                .addSessions(InterventionSession.of(Delivery.PARTLY, FIRST))
                .build();
        Caseload caseload =
                Caseload.of(ReferenceData.builder().build(), List.of(record("p-1", own), record("p-2", cut)));
        ProvisionProgress.Result result = ProvisionProgress.of(caseload)
                .between(FIRST, LAST)
                .beside(Cohorts.of(
                        List.of(rate("autumn", "p-1", "northgate", 90), rate("autumn", "p-2", "northgate", 91))));

        assertThat(rows(result, Delivered.NOT_RECORDED)).isEqualTo(1);
        assertThat(rows(result, Delivered.PARTLY)).isEqualTo(1);
    }

    @Test
    void theShareThatCountsAsPlannedIsTheSchoolsToSay() {
        Cohorts scores = Cohorts.of(List.of(rate("autumn", "p-4", "northgate", 90)));
        ProvisionProgress question = ProvisionProgress.of(CASELOAD).between(FIRST, LAST);

        assertThat(rows(question.withAsPlannedFrom(0.7).beside(scores), Delivered.AS_PLANNED))
                .isEqualTo(1);
        assertThat(rows(question.withAsPlannedFrom(0.71).beside(scores), Delivered.PARTLY))
                .isEqualTo(1);
        assertThatThrownBy(() -> question.withAsPlannedFrom(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question.withAsPlannedFrom(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question.between(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProvisionProgress.of(CASELOAD).beside(scores))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAnyScoreItSaysSo() {
        ProvisionProgress.Result nothing = beside();

        assertThat(nothing.refusal()).contains(Refusal.NO_RESULT);
        assertThat(nothing.caveats()).contains(Caveat.NOT_AN_EFFECT, Caveat.HELP_FOLLOWS_NEED, Caveat.RECORDING);
    }

    @Test
    void theTextSaysHowMuchHelpAndNeverThatItWorked() {
        assertThat(RATES.toText(Labels.english()))
                .contains("Help was delivered in part. Results: 1; pupils: 1; without a result: 0.")
                .contains("Sessions delivered: 7 of 10; in part: 0;")
                .contains("Sessions that the plans promise for these days: 10.")
                .contains("Care: this is an association, not an effect of the programme.");
    }
}
