package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.RatingId;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.stat.Undefined;
import org.waymark.target.Target;

class PanelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final ReferenceData REFERENCE = ReferenceData.builder().build();

    @Test
    void aModeratedUnitHoldsTheRatingsMadeBeforeTheRatersTalked() {
        Panels panels = Panels.of(
                List.of(record(
                        "p-1",
                        rating("r1", "4", "staff-1", DAY),
                        rating("r2", "6", "staff-2", DAY).withPurpose(Purpose.MODERATION),
                        rating("r3", "5", "staff-2", DAY)
                                .withPurpose(Purpose.MODERATION)
                                .withRevises(id("r2")),
                        rating("r4", "5", "staff-1", DAY).withAgrees(id("r1"), id("r2")),
                        rating("r5", "9", "staff-1", DAY.plusDays(60)))),
                REFERENCE);

        Panel panel = panels.on(Scales.LATERAL_INDEPENDENCE.ref()).orElseThrow();
        assertThat(panel.units()).containsExactly(PanelUnit.of("p-1", "t-1", "2026-12-10"));
        assertThat(panel.raters()).hasSize(2);
        assertThat(panel.numbers().rating(0, 0)).hasValue(4);
        assertThat(panel.numbers().rating(0, 1)).hasValue(6);
        assertThat(panel.steps().rating(0, 1)).hasValue(5);
        assertThat(panels.leftOut()).isEmpty();
    }

    @Test
    void anAgreedResultBindsRatingsOfDifferentDaysAndACorrectionStandsForWhatItCorrects() {
        Panels panels = Panels.of(
                List.of(record(
                        "p-1",
                        rating("r1", "4", "staff-1", DAY),
                        rating("r2", "9", "staff-2", DAY.plusDays(3)),
                        rating("r2c", "6", "staff-2", DAY.plusDays(4)).withCorrects(id("r2")),
                        rating("r4", "5", "staff-1", DAY.plusDays(5)).withAgrees(id("r1"), id("r2")))),
                REFERENCE);

        Panel panel = panels.all().get(0);
        assertThat(panel.units()).hasSize(1);
        assertThat(panel.numbers().rating(0, 1)).hasValue(6);
    }

    @Test
    void scalesAreNeverPooled() {
        Target other = target("t-2", Scales.GAS);
        PupilRecord record = record("p-1", rating("r1", "4", "staff-1", DAY).withPurpose(Purpose.MODERATION))
                .withTargets(target("t-1", Scales.LATERAL_INDEPENDENCE), other);
        Panels panels = Panels.of(
                List.of(record.withRatings(
                        record.ratings().get(0),
                        rating("r2", "1", "staff-1", DAY).withTarget(other.id()).withPurpose(Purpose.MODERATION))),
                REFERENCE);

        assertThat(panels.all()).hasSize(2).allMatch(panel -> panel.units().size() == 1);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Panels panels = Panels.of(
                List.of(record(
                        "p-1",
                        rating("r1", "4", "staff-1", DAY).withPurpose(Purpose.MODERATION),
                        rating("r2", "5", "staff-1", DAY),
                        rating("r3", "99", "staff-2", DAY),
                        rating("r4", "4", "staff-3", DAY).withMark(Mark.absent(AbsenceReason.NOT_RECORDED)),
                        rating("r5", "4", "staff-4", DAY).withBy(Optional.empty()),
                        rating("r6", "7", "staff-5", DAY).withPerspective(Perspective.PUPIL))),
                REFERENCE);

        assertThat(panels.leftOut())
                .isEqualTo(Map.of(LeftOut.REPEATED, 1, LeftOut.OFF_SCALE, 1, LeftOut.NO_MARK, 1, LeftOut.NO_RATER, 1));
        assertThat(panels.all().get(0).agreement().exact().undefined()).hasValue(Undefined.NO_PAIRS);
    }

    @Test
    void withoutModerationThereIsNoPanel() {
        Panels panels = Panels.of(List.of(record("p-1", rating("r1", "4", "staff-1", DAY))), REFERENCE);
        assertThat(panels.all()).isEmpty();
        assertThat(panels.on(Scales.GAS.ref())).isEmpty();
    }

    @Test
    void theOrderOfRecordsDoesNotMatterToTheLastBit() {
        List<PupilRecord> records = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            records.add(record(
                    "p-" + i,
                    rating("r1", Integer.toString(1 + i), "staff-1", DAY).withPurpose(Purpose.MODERATION),
                    rating("r2", Integer.toString(1 + (i * 3) % 7), "staff-2", DAY),
                    rating("r3", Integer.toString(1 + (i * 5) % 9), "staff-3", DAY)));
        }
        List<PanelCoefficient> one =
                Panels.of(records, REFERENCE).all().get(0).agreement().coefficients();
        Collections.reverse(records);
        List<PanelCoefficient> other =
                Panels.of(records, REFERENCE).all().get(0).agreement().coefficients();
        assertThat(other).isEqualTo(one);
        assertThat(one)
                .extracting(PanelCoefficient::name)
                .containsExactly("krippendorff.alpha(ordinal)", "gwet.ac2(linear)");
    }

    @Test
    void theKindOfTheScaleChoosesTheCoefficients() {
        assertThat(names(ScaleKind.NOMINAL))
                .containsExactly("krippendorff.alpha(nominal)", "fleiss.kappa", "gwet.ac1", "cohen.kappa");
        assertThat(names(ScaleKind.ORDINAL))
                .containsExactly("krippendorff.alpha(ordinal)", "gwet.ac2(linear)", "cohen.kappa(linear)");
        assertThat(names(ScaleKind.INTERVAL)).containsExactly("krippendorff.alpha(interval)", "icc(2,1)");
        assertThat(names(ScaleKind.COUNT)).containsExactly("krippendorff.alpha(ratio)", "icc(2,1)");
        assertThat(panel(ScaleKind.NOMINAL).agreement().withinOne()).isEmpty();
        assertThat(panel(ScaleKind.ORDINAL).agreement().withinOne()).isPresent();
    }

    @Test
    void theHeadlineIsShortAndNamesNobody() {
        PanelAgreement agreement = panel(ScaleKind.ORDINAL).agreement();
        // alpha = 1 - 5 · 2² / (2·1·1.5² + 2·3·3.5² + 1·3·2²) = 1 - 20/90
        assertThat(agreement).hasToString("67 % exact, 100 % within one, krippendorff.alpha(ordinal)=0.78, 3 units");
        assertThat(agreement.toString()).hasSizeLessThanOrEqualTo(80);
        assertThat(agreement.scale().ref()).isEqualTo(Scales.WELL_BEING.ref());
        assertThat(PanelUnit.of("p-1", "t-1", "autumn")).hasToString("PanelUnit[redacted]");
        assertThat(Panel.builder(Scales.GAS).build().agreement())
                .hasToString("no agreement to tell, because there are no values");
    }

    @Test
    void aPanelRefusesMarksOffItsScaleAndASecondRating() {
        Panel.Builder builder = Panel.builder(Scales.GAS);
        PanelUnit unit = PanelUnit.of("p-1", "t-1", "autumn");
        builder.rate(unit, "staff-1", "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rate(unit, "staff-2", "77"))
                .withMessage("the mark does not stand on the scale of the panel");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.rate(unit, "staff-1", "0"));
    }

    private static List<String> names(ScaleKind kind) {
        return panel(kind).agreement().coefficients().stream()
                .map(PanelCoefficient::name)
                .toList();
    }

    private static Panel panel(ScaleKind kind) {
        Scale scale = Scales.WELL_BEING.withKind(kind);
        assertThat(scale.points()).extracting(ScalePoint::code).startsWith("1", "2", "3");
        return Panel.builder(scale)
                .rate(PanelUnit.of("p-1", "t-1", "autumn"), "staff-1", "1")
                .rate(PanelUnit.of("p-1", "t-1", "autumn"), "staff-2", "1")
                .rate(PanelUnit.of("p-2", "t-1", "autumn"), "staff-1", "2")
                .rate(PanelUnit.of("p-2", "t-1", "autumn"), "staff-2", "3")
                .rate(PanelUnit.of("p-3", "t-1", "autumn"), "staff-1", "3")
                .rate(PanelUnit.of("p-3", "t-1", "autumn"), "staff-2", "3")
                .build();
    }

    private static RatingId id(String id) {
        return RatingId.of(id);
    }

    private static Rating rating(String id, String point, String staff, LocalDate on) {
        return Rating.monitoring("t-1", point, on, Rater.by(staff)).withId(id);
    }

    private static Target target(String id, Scale scale) {
        return Target.personal()
                .id(id)
                .statement("Repairs a fall-out with a friend")
                .criterion("In 4 of 5 occasions")
                .scale(scale)
                .build();
    }

    private static PupilRecord record(String pupil, Rating... ratings) {
        return PupilRecord.builder()
                .pupil(Pupil.builder().id(pupil).build())
                .addTargets(target("t-1", Scales.LATERAL_INDEPENDENCE))
                .addAllRatings(Arrays.asList(ratings))
                .build();
    }
}
