package org.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.waymark.review.ReviewCycle;

class DosageTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-09-14"); // a Monday
    private static final LocalDate LAST = LocalDate.parse("2026-10-23"); // the Friday of the sixth week

    private static final PlannedSessions TWICE_A_WEEK = PlannedSessions.builder()
            .from(FIRST)
            .to(LAST)
            .sessions(2)
            .per(SessionPeriod.WEEK)
            .minutes(30)
            .build();

    private static Intervention.Builder help() {
        return Intervention.builder().id("i-1").title("Play group").addPlanned(TWICE_A_WEEK);
    }

    private static InterventionSession session(Delivery delivery, int day) {
        return InterventionSession.of(delivery, FIRST.plusDays(day));
    }

    @Test
    void addsUpTheSessionsThatWereWrittenDown() {
        Intervention help = help().addSessions(
                        session(Delivery.DELIVERED, 0),
                        session(Delivery.DELIVERED, 1).withMinutes(20),
                        session(Delivery.PARTLY, 2),
                        session(Delivery.MISSED, 3),
                        session(Delivery.CANCELLED, 4),
                        session(Delivery.of("online"), 7),
                        session(Delivery.DELIVERED, 100))
                .build();
        Dosage dosage = Dosage.of(help, FIRST, LAST);
        assertThat(dosage.due()).isEqualTo(6);
        assertThat(dosage.delivered()).isEqualTo(2);
        assertThat(dosage.partly()).isEqualTo(1);
        assertThat(dosage.notDelivered()).isEqualTo(2);
        assertThat(dosage.other()).isEqualTo(1);
        assertThat(dosage.minutes()).as("30 as planned, and 20").isEqualTo(50);
        assertThat(dosage.withoutMinutes())
                .as("nobody said how long a part was")
                .isEqualTo(1);
        assertThat(dosage.plannedSessions()).as("nobody counted the weeks").isEmpty();
        assertThat(dosage).hasToString("Dosage[redacted]");
    }

    @Test
    void aCountStandsForAllSessionsOfItsDays() {
        DeliveryCount count = DeliveryCount.builder()
                .from(FIRST)
                .to(FIRST.plusDays(13))
                .planned(4)
                .delivered(3)
                .build();
        Intervention help = help().addCounts(count)
                .addSessions(session(Delivery.DELIVERED, 1), session(Delivery.DELIVERED, 14))
                .build();
        Dosage all = Dosage.of(help, FIRST, LAST);
        assertThat(List.of(all.due(), all.delivered(), all.notDelivered(), all.minutes()))
                .containsExactly(5L, 4L, 1L, 120L);
        Dosage cut = Dosage.of(help, FIRST.plusDays(1), LAST);
        assertThat(cut.countsLeftOut()).isEqualTo(1);
        assertThat(cut.delivered()).as("what was written down still counts").isEqualTo(2);
        assertThat(Dosage.of(help, LAST, LAST).countsLeftOut()).isZero();
        Intervention more = help().addCounts(count.withDelivered(6)).build();
        assertThat(Dosage.of(more, FIRST, LAST).notDelivered())
                .as("never below zero")
                .isZero();
    }

    @Test
    void whatIsPlannedNeedsAnEndOrACounter() {
        Intervention help = help().build();
        assertThat(Dosage.of(help, FIRST, LAST, PeriodCounter.calendarWeeks()).plannedSessions())
                .hasValue(12);
        assertThat(Dosage.of(help, FIRST, LAST, PeriodCounter.calendarWeeks()).plannedMinutes())
                .hasValue(360);
        Intervention inAll = help.withPlanned(TWICE_A_WEEK.withPer(SessionPeriod.TOTAL));
        assertThat(Dosage.of(inAll, FIRST, LAST).plannedSessions()).hasValue(2);
        assertThat(Dosage.of(inAll, FIRST.plusDays(1), LAST).plannedSessions())
                .as("cannot be cut")
                .isEmpty();
        assertThat(Dosage.of(inAll, LAST.plusDays(1), LAST.plusDays(2)).plannedSessions())
                .hasValue(0);
        Intervention untimed = help.withPlanned(
                PlannedSessions.builder().from(FIRST).to(LAST).sessions(6).build());
        assertThat(Dosage.of(untimed, FIRST, LAST).plannedMinutes()).isEmpty();
        assertThat(Dosage.of(help.withPlanned(), FIRST, LAST).plannedSessions()).isEmpty();
    }

    @Test
    void countsTheWeeksOfASchool() {
        ReviewCycle before = ReviewCycle.of("a", "First half", FIRST, LAST);
        ReviewCycle after =
                ReviewCycle.of("b", "Second half", LocalDate.parse("2026-11-02"), LocalDate.parse("2026-12-18"));
        PeriodCounter school = PeriodCounter.teaching(List.of(after, before));
        LocalDate end = LocalDate.parse("2026-12-31");
        assertThat(school.count(SessionPeriod.WEEK, FIRST, end)).hasValue(13);
        assertThat(school.count(SessionPeriod.FORTNIGHT, FIRST, end)).hasValue(7);
        assertThat(school.count(SessionPeriod.HALF_TERM, FIRST, end)).hasValue(2);
        assertThat(school.count(SessionPeriod.TERM, FIRST, end)).isEmpty();
        PeriodCounter calendar = PeriodCounter.calendarWeeks();
        assertThat(calendar.count(SessionPeriod.WEEK, FIRST, end)).hasValue(16);
        LocalDate saturday = LocalDate.parse("2026-09-19");
        assertThat(calendar.count(SessionPeriod.WEEK, saturday, saturday.plusDays(1)))
                .as("a weekend is no week")
                .hasValue(0);
        assertThat(calendar.count(SessionPeriod.HALF_TERM, FIRST, end)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void aWeekThatHalfTermsShareCountsOnce() {
        PeriodCounter school = PeriodCounter.teaching(List.of(
                ReviewCycle.of("a", "A", FIRST, FIRST.plusDays(1)),
                ReviewCycle.of("b", "B", FIRST.plusDays(3), FIRST.plusDays(8))));
        assertThat(school.count(SessionPeriod.WEEK, FIRST, LAST)).hasValue(2);
    }

    @Test
    void refusesDaysThatAreUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dosage.of(help().build(), LAST, FIRST));
    }

    @Test
    void costsAreExact() {
        Cost cost = Cost.builder()
                .amount(new BigDecimal("12.10"))
                .currency("GBP")
                .per(CostBasis.SESSION)
                .build();
        assertThat(cost.of(3)).contains(new BigDecimal("36.30"));
        assertThat(cost.withPer(CostBasis.TOTAL).of(3)).contains(new BigDecimal("12.10"));
        assertThat(cost.withPer(CostBasis.of("term")).of(3)).isEmpty();
    }
}
