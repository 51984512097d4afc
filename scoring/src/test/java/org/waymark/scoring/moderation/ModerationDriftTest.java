package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scoring.moderation.Moderations.in;
import static org.waymark.scoring.moderation.Moderations.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

class ModerationDriftTest {

    private static final Scale SCALE = Scales.LATERAL_INDEPENDENCE;
    private static final List<CycleId> CYCLES =
            List.of(CycleId.of("c0"), CycleId.of("c1"), CycleId.of("c2"), CycleId.of("c3"));
    private static final ModerationDrift SOME =
            ModerationDrift.withDefaults().with(ClusterBootstrap.withDefaults().withResamples(200));

    /** Twelve pupils in one cycle; every other one is so many steps above the moderator's mark, the others are at it. */
    private static List<Moderated> cycle(Scale scale, String cycle, int steps) {
        List<Moderated> pairs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int lift = i % 2 == 0 ? steps : 0;
            pairs.add(in(pair(scale, "p-" + i, "t-1", cycle, 3 + lift, 3), cycle));
        }
        return pairs;
    }

    private static DriftRow row(ModerationDrift drift, List<List<Moderated>> cycles) {
        List<Moderated> all = new ArrayList<>();
        cycles.forEach(all::addAll);
        return drift.of(Moderation.ofPairs(all), CYCLES).rows().get(0);
    }

    @Test
    void marksThatRiseBesideTheModeratorsAreATrend() {
        DriftRow row = row(SOME, List.of(cycle(SCALE, "c2", 4), cycle(SCALE, "c0", 0), cycle(SCALE, "c1", 2)));
        assertThat(row.points()).extracting(DriftRow.Point::cycle).containsExactlyElementsOf(CYCLES.subList(0, 3));
        assertThat(row.points().get(1).difference().orElseThrow().value()).hasValue(1);
        assertThat(row.points().get(0).exact().value()).hasValue(1);
        assertThat(row.slope().value().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(row.tau().value()).hasValue(1);
        assertThat(row.trend()).isEqualTo(DriftTrend.SCHOOL_RISING);
        assertThat(row.toString()).endsWith("3 cycles, recorded marks rise beside those of the moderators");
    }

    @Test
    void marksThatFallAreOneTheOtherWay() {
        DriftRow row = row(SOME, List.of(cycle(SCALE, "c0", 4), cycle(SCALE, "c1", 2), cycle(SCALE, "c2", 0)));
        assertThat(row.trend()).isEqualTo(DriftTrend.SCHOOL_FALLING);
    }

    @Test
    void aRankCorrelationOfOneAloneIsNoTrend() {
        List<List<Moderated>> cycles = new ArrayList<>();
        for (int c = 0; c < 3; c++) {
            List<Moderated> pairs = new ArrayList<>(cycle(SCALE, "c" + c, 0));
            for (int i = 0; i < 12; i++) {
                int lift = i % 2 == 0 ? 3 : -3;
                pairs.set(i, in(pair(SCALE, "p-" + i + "-" + c, "t-1", "c" + c, 3 + lift, 3), "c" + c));
            }
            if (c > 0) {
                pairs.set(1, in(pair(SCALE, "p-x-" + c, "t-1", "c" + c, 3 + c, 3), "c" + c));
            }
            cycles.add(pairs);
        }
        DriftRow row = row(SOME, cycles);
        assertThat(row.tau().value()).hasValue(1);
        assertThat(row.trend()).isEqualTo(DriftTrend.NONE_SHOWN);
    }

    @Test
    void twoCyclesOrTooFewPupilsTellNothing() {
        DriftRow two = row(SOME, List.of(cycle(SCALE, "c0", 0), cycle(SCALE, "c1", 3)));
        assertThat(two.trend()).isEqualTo(DriftTrend.CANNOT_TELL);
        assertThat(two.slope().undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(two.tau().undefined()).contains(Undefined.TOO_FEW_VALUES);
        DriftRow few = row(
                SOME,
                List.of(
                        cycle(SCALE, "c0", 0),
                        cycle(SCALE, "c1", 1),
                        cycle(SCALE, "c2", 2).subList(0, 5)));
        assertThat(few.points()).hasSize(3);
        assertThat(few.points().get(2).pupils()).isEqualTo(5);
        assertThat(few.points().get(2).exact().undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(few.trend()).isEqualTo(DriftTrend.CANNOT_TELL);
    }

    @Test
    void aCycleThatWasLeftOutKeepsItsPlace() {
        DriftRow row = row(SOME, List.of(cycle(SCALE, "c0", 0), cycle(SCALE, "c1", 2), cycle(SCALE, "c3", 4)));
        // means 0, 1, 2 at places 0, 1, 3: slope = (0·(-4/3) + 1·(-1/3) + 2·(5/3)) / (16/9 + 1/9 + 25/9) = 3 / (42/9)
        assertThat(row.slope().value().orElseThrow()).isCloseTo(27.0 / 42, within(1e-12));
        assertThat(row.points().get(2).place()).isEqualTo(3);
    }

    @Test
    void allTheSameHasNoRankTrendAndAFlatLine() {
        DriftRow row = row(SOME, List.of(cycle(SCALE, "c0", 0), cycle(SCALE, "c1", 0), cycle(SCALE, "c2", 0)));
        assertThat(row.tau().undefined()).contains(Undefined.NO_SPREAD);
        assertThat(row.slope().value()).hasValue(0);
        assertThat(row.trend()).isEqualTo(DriftTrend.NONE_SHOWN);
    }

    @Test
    void marksThatAreNamesHaveAgreementAndNoTrend() {
        Scale names = SCALE.withKind(ScaleKind.NOMINAL);
        DriftRow row = row(SOME, List.of(cycle(names, "c0", 0), cycle(names, "c1", 1), cycle(names, "c2", 2)));
        assertThat(row.points().get(1).exact().value()).hasValue(0.5);
        assertThat(row.points().get(1).difference()).isEmpty();
        assertThat(row.trend()).isEqualTo(DriftTrend.CANNOT_TELL);
    }

    @Test
    void pairsOutsideTheCyclesAreCountedAndScalesStayApart() {
        List<Moderated> all = new ArrayList<>(cycle(SCALE, "c0", 0));
        all.addAll(cycle(SCALE, "other", 0));
        all.add(cycle(SCALE, "c1", 0).get(0).withCycle(Optional.empty()));
        all.addAll(cycle(Scales.WELL_BEING, "c0", 0));
        ModerationDrift.Result result = SOME.by(Facet.SCHOOL).of(Moderation.ofPairs(all), CYCLES);
        assertThat(result.outside()).isEqualTo(13);
        assertThat(result.rows()).hasSize(2);
        assertThat(result.find(SCALE.ref(), "northgate").orElseThrow().points()).hasSize(1);
        assertThat(result).hasToString("ModerationDrift[rows=2, outside=13]");
    }

    @Test
    void staffAreNoGroup() {
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.by(Facet.of("teacher")));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.withMinimumPupils(0));
    }
}
