package org.waymark.validation;

import static org.waymark.validation.Sound.day;

import java.math.BigDecimal;
import org.waymark.scale.Direction;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;
import org.waymark.wider.Indicator;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;
import org.waymark.wider.WiderArea;
import org.waymark.wider.WiderOutcome;

/** Wider outcomes, counts, a survey and a logic model in which there is nothing to find. */
final class SoundWider {

    private SoundWider() {}

    static Indicator clubs() {
        return Indicator.builder()
                .code("clubs")
                .title("Clubs attended")
                .direction(Direction.HIGHER_IS_BETTER)
                .unit("clubs a week")
                .build();
    }

    static WiderOutcome outcome() {
        return WiderOutcome.builder()
                .area(WiderArea.PARTICIPATION)
                .why("Stands apart at lunch")
                .from(day("2026-09-14"))
                .addIndicators(clubs())
                .addValues(IndicatorValue.of("clubs", day("2026-09-14"), day("2026-12-18"), BigDecimal.ONE))
                .build();
    }

    static AttendanceCount autumn() {
        return AttendanceCount.builder()
                .school("northgate")
                .from(day("2026-09-01"))
                .to(day("2026-12-18"))
                .possible(140)
                .attended(120)
                .authorised(15)
                .unauthorised(5)
                .partTimeTimetable(10)
                .build();
    }

    static AttendanceCount spring() {
        return AttendanceCount.builder()
                .school("northgate")
                .from(day("2027-01-04"))
                .to(day("2027-03-26"))
                .possible(110)
                .authorised(10)
                .unauthorised(0)
                .build();
    }

    static IncidentCount incidents() {
        return IncidentCount.builder()
                .kind(IncidentKind.BEHAVIOUR)
                .school("northgate")
                .from(day("2026-09-01"))
                .to(day("2026-12-18"))
                .count(6)
                .exposure(Exposure.of(70, ExposureUnit.SCHOOL_DAYS))
                .build();
    }

    static SurveyRound survey() {
        return SurveyRound.builder()
                .id("parents-2026")
                .title("Parents, autumn 2026")
                .respondents(RespondentGroup.PARENT)
                .school("northgate")
                .from(day("2026-11-02"))
                .to(day("2026-11-20"))
                .invited(40)
                .responded(25)
                .addItems(SurveyItem.builder()
                        .code("listened")
                        .text("The school listens to what I know of my child")
                        .addAnswers(AnswerCount.of("yes", 20), AnswerCount.of("no", 4))
                        .build())
                .addItems(SurveyItem.builder()
                        .code("how")
                        .text("How would you like to hear from us?")
                        .several(true)
                        .addAnswers(AnswerCount.of("phone", 20), AnswerCount.of("letter", 24))
                        .build())
                .build();
    }

    static LogicModel logicModel() {
        return LogicModel.builder()
                .id("horizons")
                .title("What HORIZONS is for")
                .programme("horizons")
                .addIndicators(clubs())
                .addInputs(LogicEntry.of("Key workers with an hour a week"))
                .addImpact(LogicEntry.of("Pupils take part", "clubs"))
                .build();
    }
}
