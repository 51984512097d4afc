package org.waymark.scoring.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.TargetId;
import org.waymark.plan.Delivery;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.IncidentCount;

class CountsOfHistoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ReferenceData NONE = ReferenceData.builder().build();

    private static final PupilRecord RECORD = PupilRecord.builder()
            .pupil("p-1")
            .addAttendance(attendance(DAY), attendance(DAY.plusDays(100)))
            .addIncidents(IncidentCount.builder()
                    .kind("behaviour")
                    .from(DAY)
                    .to(DAY.plusDays(150))
                    .count(3)
                    .build())
            .addInterventions(Intervention.builder()
                    .id("i-1")
                    .title("Reading")
                    .serves("t-1")
                    .addSessions(InterventionSession.of(Delivery.DELIVERED, DAY.plusDays(1)))
                    .addSessions(InterventionSession.of(Delivery.CANCELLED, DAY.plusDays(8)))
                    .addSessions(InterventionSession.of(Delivery.of("our-own"), DAY.plusDays(9)))
                    .addSessions(InterventionSession.of(Delivery.DELIVERED, DAY.plusDays(120)))
                    .build())
            .build();

    private static AttendanceCount attendance(LocalDate from) {
        return AttendanceCount.builder()
                .school("northgate")
                .from(from)
                .to(from.plusDays(90))
                .possible(100)
                .authorised(1)
                .unauthorised(2)
                .build();
    }

    private static PupilHistory under(HistoryPolicy policy) {
        return Histories.of(NONE, policy).from(RECORD);
    }

    @Test
    void seesAllByDefaultUpToTheLatestEntry() {
        PupilHistory history = under(HistoryPolicy.DEFAULT);

        assertThat(history.asOf()).isEqualTo(DAY.plusDays(190));
        assertThat(history.attendance()).hasSize(2);
        assertThat(history.incidents()).hasSize(1);
        assertThat(history.help())
                .containsExactly(new HelpGiven(List.of(TargetId.of("t-1")), 3, 2))
                .allSatisfy(help -> assertThat(help).hasToString("HelpGiven[redacted]"));
    }

    @Test
    void aPeriodThatGoesOnIsNotSeenYet() {
        PupilHistory history = under(HistoryPolicy.DEFAULT.withAsOf(DAY.plusDays(90)));

        assertThat(history.attendance()).containsExactly(attendance(DAY));
        assertThat(history.incidents()).isEmpty();
        assertThat(history.help()).extracting(HelpGiven::due).containsExactly(2L);
    }

    @Test
    void aCountIsKnownOnTheLastDayOfItsPeriod() {
        PupilHistory history = under(HistoryPolicy.DEFAULT.withAsKnownOn(DAY.plusDays(150)));

        assertThat(history.attendance()).hasSize(1);
        assertThat(history.incidents()).hasSize(1);
    }

    @Test
    void aHistoryFromPlainValuesKeepsItsCountsWhenItIsCopied() {
        PupilHistory history = under(HistoryPolicy.DEFAULT);
        PupilHistory copy = history.withPupil(RECORD.pupil().id());

        assertThat(copy.attendance()).isEqualTo(history.attendance());
        assertThat(copy.incidents()).isEqualTo(history.incidents());
        assertThat(copy.help()).isEqualTo(history.help());
        assertThat(PupilHistory.of(DAY).attendance()).isEmpty();
    }
}
