package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.id.SchoolId;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Facet;
import org.waymark.wider.RespondentGroup;

/** Every answer on the four schools of the sample. */
class EvaluationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 20);

    private static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);

    private static final ScoreTable SCORES = Scorer.of(
                    MeasureSet.standard().only("steps.gained", "attendance.rate"), CASELOAD.referenceData())
            .atEachCycle()
            .score(CASELOAD);

    private static final Cohorts RATES = Cohorts.of(SCORES).measure("attendance.rate");

    private static final Cohorts STEPS = Cohorts.of(SCORES)
            .measure("steps.gained")
            .withScales(CASELOAD.referenceData().scales());

    private static final IndicatorRules RULES = IndicatorRules.standard()
            .bind("rated", IndicatorRules.RATED)
            .bind("moderated", IndicatorRules.MODERATED)
            .bind("heard", IndicatorRules.HEARD)
            .bind("delivered", IndicatorRules.DELIVERED)
            .bind("attendance", IndicatorRules.ATTENDANCE)
            .bind("reached", IndicatorRules.REACHED)
            .with("asked", IndicatorRules.survey(RespondentGroup.PUPIL, "pupil-1", "yes", "mostly"))
            .with("listened", IndicatorRules.survey(RespondentGroup.PARENT, "parent-1", "yes", "mostly"));

    private static List<Evaluation> all() {
        List<Evaluation> all = new ArrayList<>();
        all.addAll(BeforeAfter.of(RATES.change("2026-autumn", "2027-summer"))
                .by(Facet.SCHOOL)
                .values());
        all.add(BeforeAfter.of(STEPS.change("2026-autumn", "2027-summer")).in(Facet.PROGRAMME, "dreams"));
        all.add(BeforeAfter.of(STEPS.change("2026-autumn", "2027-summer")).in(Facet.PROGRAMME, "nobody"));
        all.add(SchoolDifference.of(RATES.change("2027-spring", "2027-summer"))
                .treated("harbourside", "willowbank")
                .precededBy(RATES.change("2026-autumn", "2027-spring"))
                .result());
        all.add(SchoolDifference.of(STEPS.change("2026-autumn", "2027-summer"))
                .treated("harbourside")
                .result());
        all.add(ProvisionProgress.of(CASELOAD)
                .between(FIRST, LAST)
                .beside(STEPS.where(row -> row.cycle().orElseThrow().value().equals("2027-summer"))));
        SurveyChange.in(CASELOAD.referenceData()).forEach(question -> all.add(question.result()));
        all.add(LogicIndicators.of(CASELOAD.referenceData().logicModels().get(0))
                .with(RULES)
                .over(CASELOAD, FIRST, LAST));
        all.add(LogicIndicators.of(CASELOAD.referenceData().logicModels().get(0))
                .in(SchoolId.of("northgate"))
                .over(CASELOAD, FIRST, LAST));
        return all;
    }

    @Test
    void everyAnswerSaysThatItIsNoEffect() {
        assertThat(all()).allSatisfy(answer -> {
            assertThat(answer.caveats().get(0)).isEqualTo(Caveat.NOT_AN_EFFECT);
            assertThat(answer.toText(Labels.english()))
                    .contains("this is an association, not an effect of the programme");
        });
    }

    @Test
    void theCaveatsOfEachMethodAreThereWhateverTheFigures() {
        for (Evaluation answer : all()) {
            if (answer instanceof BeforeAfter.Result) {
                assertThat(answer.caveats()).contains(Caveat.REGRESSION_TO_MEAN, Caveat.ATTRITION);
            } else if (answer instanceof SchoolDifference.Result) {
                assertThat(answer.caveats())
                        .contains(Caveat.PARALLEL_TRENDS, Caveat.REGRESSION_TO_MEAN, Caveat.ATTRITION);
            } else if (answer instanceof ProvisionProgress.Result) {
                assertThat(answer.caveats()).contains(Caveat.HELP_FOLLOWS_NEED, Caveat.RECORDING);
            } else if (answer instanceof SurveyChange.Result) {
                assertThat(answer.caveats()).contains(Caveat.NON_RESPONSE, Caveat.OTHER_RESPONDENTS);
            } else {
                assertThat(answer.caveats()).contains(Caveat.RECORDING);
            }
        }
    }

    @Test
    void everySentenceHasItsWordsAndEveryWordItsValue() {
        Labels english = Labels.english();
        for (Evaluation answer : all()) {
            for (Explanation.Step sentence : answer.sentences()) {
                // a rule of the school's own has its words in the school's own labels
                if (!Set.of("indicator.asked", "indicator.listened").contains(sentence.key())) {
                    assertThat(english.has(sentence.key())).as(sentence.key()).isTrue();
                }
                assertThat(english.render(sentence.key(), sentence.values())).doesNotContain("{");
            }
            answer.caveats()
                    .forEach(caveat -> assertThat(english.has(caveat.key()))
                            .as(caveat.key())
                            .isTrue());
        }
    }

    @Test
    void everyRefusalGroupRestraintAndStageHasItsWords() {
        Set<String> keys = new TreeSet<>();
        for (Refusal one : Refusal.values()) {
            keys.add(one.key());
        }
        for (Delivered one : Delivered.values()) {
            keys.add(one.key());
        }
        for (LogicStage one : LogicStage.values()) {
            keys.add(one.key());
        }
        for (IndicatorFigure.Gap one : IndicatorFigure.Gap.values()) {
            keys.add(one.key());
        }
        for (Restraint one : Restraint.values()) {
            keys.add(Sentences.restraint(one).key());
        }
        assertThat(keys).allSatisfy(key -> assertThat(Labels.english().has(key)).isTrue());
    }

    @Test
    void noTextClaimsAnEffect() {
        Set<String> claims = new HashSet<>(List.of("because of", "thanks to", "caused", "improved by", "impact of"));
        for (Evaluation answer : all()) {
            String text = answer.toText(Labels.english());
            assertThat(claims).noneMatch(text::contains);
        }
    }

    @Test
    void fourSchoolsAreTooFewForAnInterval() {
        SchoolDifference.Result result = SchoolDifference.of(RATES.change("2027-spring", "2027-summer"))
                .treated("harbourside", "willowbank")
                .result();

        assertThat(result.schools(true)).isEqualTo(2);
        assertThat(result.schools(false)).isEqualTo(2);
        assertThat(result.difference()).isPresent();
        assertThat(result.lower()).isEmpty();
        assertThat(result.caveats()).contains(Caveat.FEW_SCHOOLS);
    }

    @Test
    void theLogicModelOfTheSampleIsAnsweredButForTheTimetables() {
        LogicIndicators.Result result = LogicIndicators.of(
                        CASELOAD.referenceData().logicModels().get(0))
                .with(RULES)
                .over(CASELOAD, FIRST, LAST);

        assertThat(result.lines()).isNotEmpty();
        for (LogicLine line : result.lines()) {
            for (LogicLine.Shown shown : line.indicators()) {
                boolean timetable = shown.code().equals("time");
                assertThat(shown.figure() instanceof IndicatorFigure.Share)
                        .as(shown.code())
                        .isEqualTo(!timetable);
            }
        }
    }
}
