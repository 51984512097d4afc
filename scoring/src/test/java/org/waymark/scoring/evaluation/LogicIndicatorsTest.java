package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.SchoolId;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.evaluation.IndicatorFigure.Gap;
import org.waymark.scoring.evaluation.IndicatorFigure.None;
import org.waymark.scoring.evaluation.IndicatorFigure.Share;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;
import org.waymark.target.Achievement;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Indicator;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;
import org.waymark.wider.RespondentGroup;

class LogicIndicatorsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
    private static final LocalDate IN = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 20);

    private static final ReviewCycle CYCLE =
            ReviewCycle.of("autumn", "Autumn", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 11));

    private static final Rater WORKER = Rater.by("staff-4");

    private static Target.Builder target(String id) {
        return Target.personal()
                .id(id)
                .scale(Scales.LATERAL_INDEPENDENCE)
                .setOn(FIRST)
                .aim("7", LocalDate.of(2026, 12, 1));
    }

    private static PupilRecord.Builder pupil(String id) {
        return PupilRecord.builder()
                .pupil(Pupil.builder().id(id).enrolled("northgate", "8", FIRST).build());
    }

    private static final List<PupilRecord> RECORDS = List.of(
            pupil("p-1")
                    .addTargets(
                            // rated, moderated, decided in time, reached, moved on
                            target("a")
                                    .decision(Decision.CLOSE, "autumn", LocalDate.of(2026, 12, 10))
                                    .achievement(Achievement.ACHIEVED, IN)
                                    .build(),
                            // no mark, decided too late, not reached
                            target("b")
                                    .decision(Decision.CONTINUE, "autumn", LocalDate.of(2026, 12, 14))
                                    .achievement(Achievement.PARTLY, IN)
                                    .build(),
                            // on hold: owes nothing
                            target("c").status(TargetStatus.ON_HOLD, FIRST).build())
                    .addRatings(
                            Rating.baseline("a", "2", LocalDate.of(2026, 9, 14), WORKER),
                            Rating.monitoring("a", "4", IN, WORKER).inCycle("autumn"),
                            Rating.of(Purpose.MODERATION, "a", Mark.point("4"), IN, WORKER),
                            Rating.baseline("b", "3", LocalDate.of(2026, 9, 14), WORKER))
                    .addViews(View.ofPupil("I like it", IN))
                    .addConversations(
                            StructuredConversation.builder().id("r-1").on(IN).build())
                    .addInterventions(Intervention.builder()
                            .id("i-1")
                            .title("Talking partners")
                            .addCounts(DeliveryCount.builder()
                                    .from(FIRST)
                                    .to(LAST)
                                    .planned(10)
                                    .delivered(7)
                                    .build())
                            .build())
                    .addAttendance(attendance(100, 90, 10))
                    .build(),
            pupil("p-2")
                    .addTargets(
                            target("a").achievement(Achievement.IMPROVING, IN).build())
                    .addRatings(
                            Rating.baseline("a", "4", LocalDate.of(2026, 9, 14), WORKER),
                            Rating.monitoring("a", "3", LocalDate.of(2026, 11, 21), WORKER))
                    .addViews(View.ofParent("We are heard", IN), View.ofPupil("Too late to count", LATER))
                    .addAttendance(
                            attendance(100, 70, 30),
                            // does not add up
                            attendance(100, 90, 30).withSchool(SchoolId.of("clinic")))
                    .build(),
            PupilRecord.builder()
                    .pupil(Pupil.builder()
                            .id("elsewhere")
                            .enrolled("southfield", "8", FIRST)
                            .build())
                    .build());

    private static AttendanceCount attendance(int possible, int attended, int absent) {
        return AttendanceCount.builder()
                .school("northgate")
                .from(FIRST)
                .to(LAST)
                .possible(possible)
                .attended(attended)
                .authorised(absent)
                .unauthorised(0)
                .build();
    }

    private static final Caseload CASELOAD =
            Caseload.of(ReferenceData.builder().addCycles(CYCLE).build(), RECORDS);

    private static LogicModel model(String... indicators) {
        return LogicModel.builder()
                .id("m-1")
                .title("What we do and why")
                .addIndicators(Indicator.builder()
                        .code("rated")
                        .title("Targets rated")
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addOutputs(LogicEntry.of("Three cycles", indicators))
                .addImpact(LogicEntry.of("Young people who can say what they want"))
                .build();
    }

    private static IndicatorFigure figure(String rule) {
        return LogicIndicators.of(model(rule))
                .in(SchoolId.of("northgate"))
                .over(CASELOAD, FIRST, LAST)
                .figure(rule)
                .orElseThrow();
    }

    /** Each counted by hand from the records above. */
    @Test
    void theStandardRulesCountWhatTheySay() {
        assertThat(figure(IndicatorRules.RATED)).isEqualTo(new Share(2, 3));
        assertThat(figure(IndicatorRules.DECIDED_ON_TIME)).isEqualTo(new Share(1, 3));
        assertThat(figure(IndicatorRules.DECIDED)).isEqualTo(new Share(2, 3));
        assertThat(figure(IndicatorRules.MODERATED)).isEqualTo(new Share(1, 3));
        assertThat(figure(IndicatorRules.PUPIL_HEARD)).isEqualTo(new Share(1, 2));
        assertThat(figure(IndicatorRules.PARENT_HEARD)).isEqualTo(new Share(1, 2));
        assertThat(figure(IndicatorRules.HEARD)).isEqualTo(new Share(2, 4));
        assertThat(figure(IndicatorRules.CONVERSATIONS)).isEqualTo(new Share(1, 2));
        assertThat(figure(IndicatorRules.DELIVERED)).isEqualTo(new Share(7, 10));
        assertThat(figure(IndicatorRules.ATTENDANCE)).isEqualTo(new Share(160, 200));
        assertThat(figure(IndicatorRules.REACHED)).isEqualTo(new Share(1, 2));
        assertThat(figure(IndicatorRules.MOVED_ON)).isEqualTo(new Share(1, 2));
    }

    @Test
    void aTargetThatWentOnBeforeItFellDueIsNotDecided() {
        PupilRecord record = pupil("p-1")
                .addTargets(target("a")
                        .decision(Decision.CONTINUE, "summer", LocalDate.of(2026, 9, 10))
                        .build())
                .build();
        Caseload caseload = CASELOAD.withPupils(record);

        assertThat(LogicIndicators.of(model(IndicatorRules.DECIDED))
                        .over(caseload, FIRST, LAST)
                        .figure(IndicatorRules.DECIDED))
                .contains(new Share(0, 1));
        assertThat(LogicIndicators.of(model(IndicatorRules.DECIDED))
                        .over(caseload.withReferenceData(ReferenceData.builder().build()), FIRST, LAST)
                        .figure(IndicatorRules.DECIDED))
                .contains(new Share(1, 1));
    }

    @Test
    void daysThatAreCountedTwiceAreLeftOut() {
        PupilRecord twice = pupil("p-1")
                .addAttendance(attendance(100, 90, 10), attendance(100, 90, 10))
                .build();

        assertThat(LogicIndicators.of(model(IndicatorRules.ATTENDANCE))
                        .over(CASELOAD.withPupils(twice), FIRST, LAST)
                        .figure(IndicatorRules.ATTENDANCE))
                .contains(new None(Gap.NOTHING_TO_COUNT));
    }

    @Test
    void everyStandardRuleIsTriedHereAndHasItsWords() {
        assertThat(IndicatorRules.standard().codes())
                .hasSize(12)
                .allSatisfy(code ->
                        assertThat(Labels.english().has("indicator." + code)).isTrue());
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        LogicIndicators.Result result =
                LogicIndicators.of(model("rated", "clubs")).over(CASELOAD, FIRST, LAST);

        assertThat(result.figure("rated")).contains(new None(Gap.NO_RULE));
        assertThat(result.toText(Labels.english()))
                .contains("Targets rated: not computable from records, because no rule is bound to this indicator.")
                .contains("clubs: not computable from records")
                .contains("No indicator shows it yet.");
        assertThat(result.caveats()).contains(Caveat.NOT_AN_EFFECT, Caveat.RECORDING);
        assertThat(LogicIndicators.of(model(IndicatorRules.ATTENDANCE))
                        .over(CASELOAD, LATER, LATER)
                        .figure(IndicatorRules.ATTENDANCE))
                .contains(new None(Gap.NOTHING_TO_COUNT));
        assertThat(LogicIndicators.of(model()).over(CASELOAD, FIRST, LAST).refusal())
                .contains(Refusal.NO_INDICATOR);
    }

    @Test
    void indicatorsAreBoundAndRulesAddedByTheSchool() {
        IndicatorRules rules = IndicatorRules.standard()
                .bind("rated", IndicatorRules.RATED)
                .with("northgate:clubs", data -> IndicatorFigure.amount(BigDecimal.valueOf(12)))
                .bind("clubs", "northgate:clubs")
                .with("northgate:asked", IndicatorRules.survey(RespondentGroup.PUPIL, "pupil-1", "yes"));
        LogicIndicators.Result result = LogicIndicators.of(model("rated", "clubs", "northgate:asked"))
                .with(rules)
                .over(CASELOAD, FIRST, LAST);

        assertThat(result.pupils()).isEqualTo(3);
        assertThat(result.figure("rated")).contains(new Share(2, 3));
        assertThat(result.figure("clubs")).contains(IndicatorFigure.amount(BigDecimal.valueOf(12)));
        assertThat(result.figure("northgate:asked")).contains(new None(Gap.NO_SURVEY));
        assertThat(result.toText(Labels.english()))
                .contains("Targets rated: 66.7 % (2 of 3).")
                .contains("clubs: 12.")
                .doesNotContain("northgate:clubs")
                .contains("Counted: of the targets active at the end of each review cycle, those rated in it.");
        assertThatThrownBy(() -> rules.with(IndicatorRules.RATED, data -> IndicatorFigure.share(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.bind("x", "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(IndicatorRules.RATED);
        assertThatThrownBy(() -> LogicIndicators.of(model()).over(CASELOAD, LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsPrinted() {
        assertThat(new Share(2, 3)).hasToString("Share[redacted]");
        assertThat(LogicIndicators.of(model()).over(CASELOAD, FIRST, LAST).toString())
                .isEqualTo("LogicIndicators[m-1, redacted]");
    }
}
