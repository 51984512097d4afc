package org.waymark.validation;

import static org.waymark.validation.RuleMaking.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ProgrammeId;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.Indicator;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;
import org.waymark.wider.RespondentGroups;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;

/** Surveys and logic models. */
final class SurveyRules {

    static final List<ReferenceRule> RULES = List.of(
            reference(
                    Severity.ERROR,
                    "survey.upside-down",
                    "a survey ends before it begins",
                    "Correct the first or the last day; both are included",
                    (references, report) -> WiderRules.periods(
                            references.data().surveys(), Position.root().field("surveys"), report)),
            reference(
                    Severity.ERROR,
                    "survey.school-unknown",
                    "a survey names a school that is not there",
                    "Add the school, or correct its id",
                    SurveyRules::schoolUnknown),
            reference(
                    Severity.INFO,
                    "survey.code-unknown",
                    "the group that a survey asked is not in any code set",
                    "Correct the code, or add a code set with the id respondent-group that has it",
                    SurveyRules::codeUnknown),
            reference(
                    Severity.ERROR,
                    "survey.responded-over-invited",
                    "more people answered a survey than were asked",
                    "Correct the counts, or leave out how many were asked if nobody knows",
                    SurveyRules::respondedOverInvited),
            reference(
                    Severity.ERROR,
                    "survey.answers-over-responded",
                    "an item of a survey has more answers than people who answered",
                    "Correct the counts, or mark the item as one to which several answers may be given",
                    SurveyRules::answersOverResponded),
            reference(
                    Severity.ERROR,
                    "logic.indicator-unknown",
                    "a line of a logic model names an indicator that the model does not have",
                    "Add the indicator to the model, or correct its code",
                    SurveyRules::indicatorUnknown),
            reference(
                    Severity.ERROR,
                    "logic.programme-unknown",
                    "a logic model is about a programme that is not there",
                    "Add the programme, or correct its id",
                    SurveyRules::programmeUnknown));

    private SurveyRules() {}

    private static Position survey(int place) {
        return Position.root().item("surveys", place);
    }

    private static Position model(int place) {
        return Position.root().item("logicModels", place);
    }

    private static void schoolUnknown(References references, Reporter report) {
        List<SurveyRound> surveys = references.data().surveys();
        for (int i = 0; i < surveys.size(); i++) {
            if (surveys.get(i)
                    .school()
                    .filter(school -> references.school(school).isEmpty())
                    .isPresent()) {
                report.at(survey(i).field("school"))
                        .with("survey", surveys.get(i).id())
                        .with("school", surveys.get(i).school().orElseThrow());
            }
        }
    }

    private static void codeUnknown(References references, Reporter report) {
        List<SurveyRound> surveys = references.data().surveys();
        for (int i = 0; i < surveys.size(); i++) {
            if (references
                    .codes()
                    .find(RespondentGroups.CODES, surveys.get(i).respondents())
                    .isEmpty()) {
                report.at(survey(i).field("respondents"))
                        .with("codeSet", Data.of(RespondentGroups.CODES.ref().id()));
            }
        }
    }

    private static void respondedOverInvited(References references, Reporter report) {
        List<SurveyRound> surveys = references.data().surveys();
        for (int i = 0; i < surveys.size(); i++) {
            SurveyRound survey = surveys.get(i);
            if (survey.invited().isPresent()
                    && survey.responded() > survey.invited().getAsInt()) {
                report.at(survey(i).field("responded")).with("survey", survey.id());
            }
        }
    }

    private static void answersOverResponded(References references, Reporter report) {
        List<SurveyRound> surveys = references.data().surveys();
        for (int i = 0; i < surveys.size(); i++) {
            SurveyRound survey = surveys.get(i);
            for (int j = 0; j < survey.items().size(); j++) {
                if (most(survey.items().get(j)) > survey.responded()) {
                    report.at(survey(i).item("items", j).field("answers")).with("survey", survey.id());
                }
            }
        }
    }

    /** The least number of people who can have given these answers. */
    private static long most(SurveyItem item) {
        return item.several()
                ? item.answers().stream().mapToLong(AnswerCount::count).max().orElse(0)
                : item.answered();
    }

    private static void indicatorUnknown(References references, Reporter report) {
        List<LogicModel> models = references.data().logicModels();
        for (int i = 0; i < models.size(); i++) {
            LogicModel model = models.get(i);
            Set<String> known = new HashSet<>();
            model.indicators().stream().map(Indicator::code).forEach(known::add);
            entries(model.inputs(), known, model(i), "inputs", report);
            entries(model.outputs(), known, model(i), "outputs", report);
            entries(model.shortTerm(), known, model(i), "shortTerm", report);
            entries(model.longTerm(), known, model(i), "longTerm", report);
            entries(model.impact(), known, model(i), "impact", report);
        }
    }

    private static void entries(
            List<LogicEntry> entries, Set<String> known, Position model, String list, Reporter report) {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < entries.get(i).indicators().size(); j++) {
                if (!known.contains(entries.get(i).indicators().get(j))) {
                    report.at(model.item(list, i).item("indicators", j));
                }
            }
        }
    }

    private static void programmeUnknown(References references, Reporter report) {
        List<LogicModel> models = references.data().logicModels();
        for (int i = 0; i < models.size(); i++) {
            Optional<ProgrammeId> programme = models.get(i).programme();
            if (programme.filter(id -> references.programme(id).isEmpty()).isPresent()) {
                report.at(model(i).field("programme")).with("programme", programme.get());
            }
        }
    }
}
