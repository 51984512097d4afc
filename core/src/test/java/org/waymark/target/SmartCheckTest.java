package org.waymark.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.target.SmartVerdict.CANNOT_TELL;
import static org.waymark.target.SmartVerdict.MET;
import static org.waymark.target.SmartVerdict.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.RatingId;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

class SmartCheckTest {

    private static final LocalDate SET = LocalDate.parse("2026-09-14");
    private static final LocalDate DUE = LocalDate.parse("2027-07-16");

    @Test
    void aTargetWithAllOfItLacksNothing() {
        SmartCheck check = SmartCheck.of(Target.personal()
                .id("t-3")
                .scale("lateral-independence@1")
                .concept("shared:relationships/repair")
                .statement("Repairs a fall-out with a friend")
                .criterion("In 4 of 5 occasions")
                .aim("7", DUE)
                .setOn(SET)
                .difficulty(2)
                .build());
        assertThat(check.answers()).extracting(SmartAnswer::criterion).containsExactly(SmartCriterion.values());
        assertThat(check.answers()).extracting(SmartAnswer::verdict).containsOnly(MET);
        assertThat(check.lacksNothing()).isTrue();
    }

    @Test
    void anEmptyTargetIsExplainedNotRefused() {
        SmartCheck check = SmartCheck.of(personal().build());
        assertAnswer(check, SmartCriterion.SPECIFIC, NOT_MET, "specific.no-statement");
        assertAnswer(check, SmartCriterion.MEASURABLE, NOT_MET, "measurable.nothing");
        assertAnswer(check, SmartCriterion.ACHIEVABLE, NOT_MET, "achievable.no-aim");
        assertAnswer(check, SmartCriterion.RELEVANT, CANNOT_TELL, "relevant.nothing");
        assertAnswer(check, SmartCriterion.TIME_BOUND, NOT_MET, "time-bound.no-aim");
        assertThat(check.lacksNothing()).isFalse();
    }

    @Test
    void saysWhereItCannotTell() {
        SmartCheck check = SmartCheck.of(personal()
                .statement("Be kind")
                .aim("1", DUE)
                .addBaselines(Baseline.builder()
                        .addRatings(RatingId.of("r-1"))
                        .on(SET)
                        .build())
                .build());
        assertAnswer(check, SmartCriterion.SPECIFIC, CANNOT_TELL, "specific.short");
        assertAnswer(check, SmartCriterion.MEASURABLE, CANNOT_TELL, "measurable.aim-only");
        assertAnswer(check, SmartCriterion.ACHIEVABLE, CANNOT_TELL, "achievable.start-and-aim");
        assertAnswer(check, SmartCriterion.TIME_BOUND, MET, "time-bound.day");
    }

    @Test
    void anAcademicTargetNeedsNoStatement() {
        SmartCheck check = SmartCheck.of(Target.academic()
                .id("t-1")
                .scale("nc-sublevels@1")
                .subject("Reading")
                .aim("2b", DUE)
                .build());
        assertAnswer(check, SmartCriterion.SPECIFIC, MET, "specific.subject");
        assertAnswer(check, SmartCriterion.MEASURABLE, MET, "measurable.aim");
        assertAnswer(check, SmartCriterion.ACHIEVABLE, CANNOT_TELL, "achievable.aim-only");
        assertAnswer(check, SmartCriterion.RELEVANT, MET, "relevant.place");
    }

    @Test
    void relevanceComesFromThoseWhomItConcerns() {
        assertAnswer(
                SmartCheck.of(personal().importance(0).area("relationships").build()),
                SmartCriterion.RELEVANT,
                NOT_MET,
                "relevant.no-importance");
        assertAnswer(
                SmartCheck.of(personal().importance(1).build()), SmartCriterion.RELEVANT, MET, "relevant.importance");
        assertAnswer(
                SmartCheck.of(personal().setBy(TargetSource.PUPIL).build()),
                SmartCriterion.RELEVANT,
                MET,
                "relevant.set-by");
        assertAnswer(
                SmartCheck.of(personal().setBy(TargetSource.CENTRAL).build()),
                SmartCriterion.RELEVANT,
                CANNOT_TELL,
                "relevant.nothing");
    }

    @Test
    void aDayThatIsNotAheadBindsNothing() {
        assertAnswer(
                SmartCheck.of(personal().aim("1", SET).setOn(SET).build()),
                SmartCriterion.TIME_BOUND,
                NOT_MET,
                "time-bound.no-time");
    }

    @Test
    void anAimWithoutAMarkAndAStatementOfBlanksAreNone() {
        SmartCheck check = SmartCheck.of(personal()
                .statement(" \n ")
                .aim(Aim.builder()
                        .mark(Mark.absent(AbsenceReason.of("not-assessed")))
                        .by(DUE)
                        .build())
                .build());
        assertAnswer(check, SmartCriterion.SPECIFIC, NOT_MET, "specific.no-statement");
        assertAnswer(check, SmartCriterion.ACHIEVABLE, NOT_MET, "achievable.no-aim");
    }

    @Test
    void writtenLevelsMakeItMeasurable() {
        Levels levels = Levels.builder()
                .fixedOn(SET)
                .addDescriptors(
                        LevelDescriptor.builder().point("0").text("as hoped").build())
                .build();
        assertAnswer(
                SmartCheck.of(personal().levels(levels).build()), SmartCriterion.MEASURABLE, MET, "measurable.levels");
    }

    @Test
    void repeatsNothingThatTheTargetSays() {
        String text = SmartCheck.of(personal()
                        .statement("Canary sings every morning")
                        .criterion("Canary heard")
                        .area("canary")
                        .aim("canary", DUE)
                        .build())
                .toString();
        assertThat(text).doesNotContainIgnoringCase("canary");
    }

    private static void assertAnswer(SmartCheck check, SmartCriterion criterion, SmartVerdict verdict, String key) {
        SmartAnswer answer = check.answer(criterion);
        assertThat(answer.key()).isEqualTo(key);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.reason()).endsWith(".");
    }

    private static Target.Builder personal() {
        return Target.personal().id("t-1").scale("gas@1");
    }
}
