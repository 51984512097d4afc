package org.waymark.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.code.Role;
import org.waymark.id.CycleId;
import org.waymark.id.StaffId;
import org.waymark.pupil.Assignment;

class TargetTest {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-14");
    private static final LocalDate JANUARY = LocalDate.parse("2027-01-10");
    private static final LocalDate MARCH = LocalDate.parse("2027-03-10");

    @Test
    void statusIsTheLatestChangeUpToTheDay() {
        Target target = target().status(TargetStatus.CLOSED, MARCH)
                .status(TargetStatus.DRAFT, SEPTEMBER)
                .status(TargetStatus.ACTIVE, SEPTEMBER)
                .build();
        assertThat(target.statusOn(SEPTEMBER.minusDays(1))).isEqualTo(TargetStatus.ACTIVE);
        assertThat(target.statusOn(SEPTEMBER)).isEqualTo(TargetStatus.ACTIVE);
        assertThat(target.statusOn(MARCH)).isEqualTo(TargetStatus.CLOSED);
    }

    @Test
    void achievementIsTheLatestChangeUpToTheDay() {
        Target target = target().achievement(Achievement.IMPROVING, JANUARY)
                .achievement(Achievement.ACHIEVED, MARCH)
                .achievement(Achievement.SUSTAINED, MARCH)
                .build();
        assertThat(target.achievementOn(SEPTEMBER)).isEmpty();
        assertThat(target.achievementOn(MARCH.minusDays(1))).contains(Achievement.IMPROVING);
        assertThat(target.achievementOn(MARCH)).contains(Achievement.SUSTAINED);
    }

    @Test
    void decisionsAreFoundByTheirCycle() {
        Target target = target().decision(Decision.CONTINUE, "autumn", SEPTEMBER)
                .decision(Decision.CLOSE, "spring", MARCH)
                .decision(Decision.REVISE, "spring", JANUARY)
                .build();
        assertThat(target.decisionIn(CycleId.of("spring")))
                .map(TargetDecision::decision)
                .contains(Decision.CLOSE);
        assertThat(target.decisionIn(CycleId.of("summer"))).isEmpty();
    }

    @Test
    void adultsAreFoundByRoleAndDay() {
        Target target = target().keyWorker("staff-1", SEPTEMBER, JANUARY)
                .keyWorker("staff-2", JANUARY.plusDays(1))
                .addAdults(Assignment.builder()
                        .staff("staff-3")
                        .role(Role.DELIVERER)
                        .from(SEPTEMBER)
                        .build())
                .build();
        assertThat(target.keyWorkersOn(JANUARY)).containsExactly(StaffId.of("staff-1"));
        assertThat(target.keyWorkersOn(MARCH)).containsExactly(StaffId.of("staff-2"));
        assertThat(target.adultsOn(Role.DELIVERER, MARCH)).containsExactly(StaffId.of("staff-3"));
        assertThat(target.adultsOn(Role.SENCO, MARCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void weightsAreZeroToThree(int weight) {
        assertThatNoException()
                .isThrownBy(() -> target().importance(weight).difficulty(weight).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void otherWeightsAreRefused(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target().importance(weight).build())
                .withMessage("the importance of a Target must be 0 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target().difficulty(weight).build())
                .withMessage("the difficulty of a Target must be 0 to 3");
    }

    private static Target.Builder target() {
        return Target.personal().id("t-1").scale("gas@1");
    }
}
