package org.waymark.examples.custommeasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;

class ThreeMissesTest {

    private static TargetHistory history(String... points) {
        LocalDate day = LocalDate.parse("2026-09-14");
        TargetHistoryBuilder builder =
                TargetHistory.builder(Scales.LATERAL_INDEPENDENCE).aim(Mark.point("7"), day.plusYears(1));
        for (int i = 0; i < points.length; i++) {
            builder.rating(Mark.point(points[i]), day.plusDays(i));
        }
        return builder.build();
    }

    @Test
    void saysWhetherTheLastThreeFellShort() {
        assertThat(ThreeMisses.measure().score(history("7", "6", "5", "6"))).hasToString("yes");
        assertThat(ThreeMisses.measure().score(history("6", "5", "7"))).hasToString("no");
        assertThat(ThreeMisses.measure().score(history("6", "5"))).hasToString("no");
    }

    @Test
    void obeysTheLaws() {
        LawCheck.of(ThreeMisses.measure()).run().assertHolds();
    }
}
