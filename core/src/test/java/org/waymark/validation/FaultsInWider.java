package org.waymark.validation;

import static org.waymark.validation.Sound.data;
import static org.waymark.validation.Sound.day;
import static org.waymark.validation.Sound.record;
import static org.waymark.validation.Sound.replaced;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.caseload.Caseload;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyRound;
import org.waymark.wider.WiderArea;
import org.waymark.wider.WiderOutcome;

/** The faults of wider outcomes, counts, surveys and logic models; see {@link Faults}. */
final class FaultsInWider {

    private static final String R = "pupils[0].";
    private static final String D = "referenceData.";

    private FaultsInWider() {}

    static void putAll(Map<String, Faults.Fault> all) {
        put(
                all,
                "wider.upside-down",
                R + "incidents[0].to",
                record(r -> r.withIncidents(replaced(r.incidents(), 0, count -> count.withTo(day("2026-08-31"))))));
        put(
                all,
                "wider.indicator-unknown",
                R + "widerOutcomes[0].values[0].indicator",
                outcome(o -> o.withValues(replaced(o.values(), 0, value -> value.withIndicator("x")))));
        put(
                all,
                "wider.indicator-twice",
                R + "widerOutcomes[0].indicators[1].code",
                outcome(o -> o.withIndicators(SoundWider.clubs(), SoundWider.clubs())));
        put(
                all,
                "wider.too-many-areas",
                R + "widerOutcomes[2]",
                record(r -> r.withWiderOutcomes(
                        area("attendance"), area("behaviour"), area("bullying").withFrom(day("2026-10-01")))));
        put(all, "wider.code-unknown", R + "widerOutcomes[0].area", outcome(o -> o.withArea(WiderArea.of("x"))));
        put(all, "wider.school-unknown", R + "attendance[0].school", attendance(a -> a.withSchool(SchoolId.of("x"))));
        put(all, "attendance.sum", R + "attendance[0]", attendance(a -> a.withAttended(121)));
        put(
                all,
                "attendance.part-time-over-authorised",
                R + "attendance[0].partTimeTimetable",
                attendance(a -> a.withPartTimeTimetable(16)));
        put(all, "attendance.overlap", R + "attendance[1]", attendance(a -> a.withTo(day("2027-01-04"))));
        put(all, "survey.upside-down", D + "surveys[0].to", survey(s -> s.withTo(day("2026-11-01"))));
        put(all, "survey.school-unknown", D + "surveys[0].school", survey(s -> s.withSchool(SchoolId.of("x"))));
        put(
                all,
                "survey.code-unknown",
                D + "surveys[0].respondents",
                survey(s -> s.withRespondents(RespondentGroup.of("x"))));
        put(all, "survey.responded-over-invited", D + "surveys[0].responded", survey(s -> s.withInvited(24)));
        put(
                all,
                "survey.answers-over-responded",
                D + "surveys[0].items[1].answers",
                survey(s ->
                        s.withItems(replaced(s.items(), 1, item -> item.withAnswers(AnswerCount.of("phone", 26))))));
        put(
                all,
                "logic.indicator-unknown",
                D + "logicModels[0].impact[0].indicators[1]",
                model(m -> m.withImpact(LogicEntry.of("Pupils take part", "clubs", "x"))));
        put(
                all,
                "logic.programme-unknown",
                D + "logicModels[0].programme",
                model(m -> m.withProgramme(ProgrammeId.of("x"))));
    }

    private static void put(
            Map<String, Faults.Fault> all, String rule, String position, UnaryOperator<Caseload> change) {
        all.put(rule, new Faults.Fault(position, change));
    }

    private static WiderOutcome area(String code) {
        return WiderOutcome.builder().area(code).from(day("2026-09-14")).build();
    }

    private static UnaryOperator<Caseload> outcome(UnaryOperator<WiderOutcome> change) {
        return record(r -> r.withWiderOutcomes(replaced(r.widerOutcomes(), 0, change)));
    }

    private static UnaryOperator<Caseload> attendance(UnaryOperator<AttendanceCount> change) {
        return record(r -> r.withAttendance(replaced(r.attendance(), 0, change)));
    }

    private static UnaryOperator<Caseload> survey(UnaryOperator<SurveyRound> change) {
        return data(d -> d.withSurveys(replaced(d.surveys(), 0, change)));
    }

    private static UnaryOperator<Caseload> model(UnaryOperator<LogicModel> change) {
        return data(d -> d.withLogicModels(replaced(d.logicModels(), 0, change)));
    }
}
