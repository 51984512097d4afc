package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scoring.moderation.Moderations.by;
import static org.waymark.scoring.moderation.Moderations.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.id.ScaleRef;
import org.waymark.id.StaffId;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

class ModerationAgreementTest {

    private static final Scale SCALE = Scales.LATERAL_INDEPENDENCE;
    private static final ModerationAgreement SOME = ModerationAgreement.withDefaults()
            .with(ClusterBootstrap.withDefaults().withResamples(200));

    /** Ten pupils; the first three are rated one step higher than the moderator saw them, the fourth two steps lower. */
    private static List<Moderated> tenPupils(Scale scale) {
        List<Moderated> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int recorded = i < 3 ? i + 1 : i == 3 ? 1 : i % 5;
            int blind = i < 3 ? i : i == 3 ? 3 : i % 5;
            pairs.add(pair(scale, "p-" + i, "t-1", "autumn", recorded, blind));
        }
        return pairs;
    }

    private static AgreementRow only(AgreementTable table) {
        assertThat(table.rows()).hasSize(1);
        return table.rows().get(0);
    }

    @Test
    void theFiguresAreThoseOfThePairs() {
        AgreementRow row = only(SOME.of(Moderation.ofPairs(tenPupils(SCALE))));
        assertThat(row.pairs()).isEqualTo(10);
        assertThat(row.pupils()).isEqualTo(10);
        assertThat(row.exact().value()).hasValue(0.6);
        assertThat(row.withinOne().orElseThrow().value()).hasValue(0.9);
        assertThat(row.difference().orElseThrow().value().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(row.leaning()).contains(new LeaningCounts(6, 3, 1, 0));
        assertThat(row.exact().lower().orElseThrow()).isLessThan(0.6);
        assertThat(row.exact().upper().orElseThrow()).isGreaterThan(0.6);
    }

    @Test
    void theCoefficientsAreThoseOfAPanelOfTwo() {
        List<Moderated> pairs = tenPupils(SCALE);
        Panel.Builder panel = Panel.builder(SCALE);
        pairs.forEach(one -> panel.rate(one.unit(), StaffId.of("school"), one.recorded())
                .rate(one.unit(), StaffId.of("moderator"), one.blind()));
        PanelAgreement of = panel.build().agreement();
        AgreementRow row = only(SOME.of(Moderation.ofPairs(pairs)));
        assertThat(row.coefficients())
                .extracting(ModerationFigure::name)
                .containsExactly("krippendorff.alpha(ordinal)", "gwet.ac2(linear)");
        row.coefficients().forEach(figure -> {
            assertThat(figure.value())
                    .isEqualTo(of.coefficient(figure.name()).orElseThrow().value());
            assertThat(figure.lower().orElseThrow()).isLessThan(figure.upper().orElseThrow());
        });
    }

    @Test
    void copiesOfTheTargetsOfAPupilDoNotNarrowTheInterval() {
        List<Moderated> once = tenPupils(SCALE);
        List<Moderated> thrice = new ArrayList<>(once);
        once.forEach(one -> {
            String pupil = one.unit().pupil().value();
            thrice.add(one.withUnit(PanelUnit.of(pupil, "t-2", "autumn")));
            thrice.add(one.withUnit(PanelUnit.of(pupil, "t-3", "autumn")));
        });
        AgreementRow single = only(SOME.of(Moderation.ofPairs(once)));
        AgreementRow copied = only(SOME.of(Moderation.ofPairs(thrice)));
        assertThat(copied.pairs()).isEqualTo(30);
        assertThat(copied.pupils()).isEqualTo(10);
        assertThat(copied.exact()).isEqualTo(single.exact());
    }

    @Test
    void scalesAndTheirVersionsAreNeverPooled() {
        List<Moderated> pairs = new ArrayList<>(tenPupils(SCALE));
        pairs.addAll(tenPupils(SCALE.withRef(ScaleRef.of(SCALE.ref().id(), "other"))));
        pairs.addAll(tenPupils(Scales.WELL_BEING));
        AgreementTable table = SOME.of(Moderation.ofPairs(pairs));
        assertThat(table.rows()).hasSize(3).allMatch(row -> row.pairs() == 10);
        assertThat(table.on(SCALE.ref())).hasSize(1);
        assertThat(table.find(SCALE.ref())).isPresent();
    }

    @Test
    void aGroupWithTooFewPupilsHasCountsAndNoFigures() {
        List<Moderated> pairs = new ArrayList<>(tenPupils(SCALE));
        pairs.add(by(pair(SCALE, "p-90", "t-1", "autumn", 2, 4), "eastfield", "staff-1"));
        pairs.add(by(pair(SCALE, "p-90", "t-2", "autumn", 2, 4), "eastfield", "staff-1"));
        AgreementTable table = SOME.by(Facet.SCHOOL).of(Moderation.ofPairs(pairs));
        assertThat(table.find(SCALE.ref(), "northgate").orElseThrow().isShown()).isTrue();
        AgreementRow few = table.find(SCALE.ref(), "eastfield").orElseThrow();
        assertThat(few.isShown()).isFalse();
        assertThat(few.pairs()).isEqualTo(2);
        assertThat(few.pupils()).isEqualTo(1);
        assertThat(few.exact().undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(few.withinOne().orElseThrow().value()).isEmpty();
        assertThat(few.difference().orElseThrow().value()).isEmpty();
        assertThat(few.coefficients()).isEmpty();
        assertThat(few.toString()).endsWith("eastfield: too few pupils");
    }

    @Test
    void theKindOfTheScaleChoosesTheFigures() {
        AgreementRow names = only(SOME.of(Moderation.ofPairs(tenPupils(SCALE.withKind(ScaleKind.NOMINAL)))));
        assertThat(names.withinOne()).isEmpty();
        assertThat(names.difference()).isEmpty();
        assertThat(names.leaning()).contains(new LeaningCounts(6, 0, 0, 4));
        assertThat(names.coefficients())
                .extracting(ModerationFigure::name)
                .containsExactly("krippendorff.alpha(nominal)", "gwet.ac1");
        AgreementRow interval = only(SOME.of(Moderation.ofPairs(tenPupils(SCALE.withKind(ScaleKind.INTERVAL)))));
        assertThat(interval.coefficients())
                .extracting(ModerationFigure::name)
                .containsExactly("krippendorff.alpha(interval)");
        AgreementRow down =
                only(SOME.of(Moderation.ofPairs(tenPupils(SCALE.withDirection(Direction.LOWER_IS_BETTER)))));
        assertThat(down.leaning()).contains(new LeaningCounts(6, 1, 3, 0));
    }

    @Test
    void quantitiesAreComparedAsNumbers() {
        Scale words = Scale.builder()
                .ref("words@1")
                .title("Words read")
                .kind(ScaleKind.COUNT)
                .source("invented")
                .build();
        List<Moderated> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pairs.add(Moderated.builder()
                    .unit("p-" + i, "t-1", "autumn")
                    .scale(words)
                    .recorded(Mark.quantity(10L + i))
                    .blind(Mark.quantity(10L + i - 2L * (i % 2)))
                    .build());
        }
        AgreementRow row = only(SOME.of(Moderation.ofPairs(pairs)));
        assertThat(row.exact().value()).hasValue(0.5);
        assertThat(row.withinOne()).isEmpty();
        assertThat(row.difference().orElseThrow().value()).hasValue(1);
        assertThat(row.coefficients().get(0).name()).isEqualTo("krippendorff.alpha(ratio)");
        assertThat(row.coefficients().get(0).value()).isPresent();
    }

    @Test
    void whereAllMarksAreTheSameAlphaSaysWhyThereIsNone() {
        List<Moderated> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pairs.add(pair(SCALE, "p-" + i, "t-1", "autumn", 2, 2));
        }
        AgreementRow row = only(SOME.of(Moderation.ofPairs(pairs)));
        assertThat(row.exact().value()).hasValue(1);
        assertThat(row.coefficients().get(0).undefined()).contains(Undefined.CERTAIN_BY_CHANCE);
        assertThat(row.coefficients().get(1).value()).hasValue(1);
        assertThat(row.coefficients().get(0)).hasToString("krippendorff.alpha(ordinal)=none");
    }

    @Test
    void ratersComeOnlyForWhoAsksTwice() {
        List<Moderated> pairs = new ArrayList<>();
        for (Moderated one : tenPupils(SCALE)) {
            pairs.add(by(one, "northgate", "staff-" + pairs.size() % 2));
        }
        AgreementTable table = SOME.withMinimumPupils(2).byRater().of(Moderation.ofPairs(pairs));
        assertThat(table.rows())
                .extracting(AgreementRow::rater)
                .containsExactly(Optional.of(StaffId.of("staff-0")), Optional.of(StaffId.of("staff-1")));
        assertThat(table.rows().toString()).doesNotContain("staff-");
        assertThatIllegalStateException().isThrownBy(() -> SOME.byRater().of(Moderation.ofPairs(tenPupils(SCALE))));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.by(Facet.of("rater")));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.by(Facet.of("Key Worker")));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.by(Facet.SCHOOL, Facet.SCHOOL));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.withMinimumPupils(1));
    }

    @Test
    void nothingModeratedIsNoRow() {
        assertThat(SOME.of(Moderation.ofPairs(List.of())).rows()).isEmpty();
    }
}
