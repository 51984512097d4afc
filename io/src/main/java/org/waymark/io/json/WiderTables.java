package org.waymark.io.json;

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

/** Wider outcomes, attendance, incidents, surveys and logic models. */
final class WiderTables {

    static final TextCodec<WiderArea> AREA = Codecs.code("the code of an area of wider outcomes", WiderArea::of);
    static final TextCodec<IncidentKind> INCIDENT_KIND =
            Codecs.code("the code of a kind of incident", IncidentKind::of);
    static final TextCodec<ExposureUnit> EXPOSURE_UNIT =
            Codecs.code("the code of a unit of exposure", ExposureUnit::of);
    static final TextCodec<RespondentGroup> RESPONDENTS =
            Codecs.code("the code of a group of respondents", RespondentGroup::of);

    static final Table<Indicator, Indicator.Builder> INDICATOR = Table.of(
                    "indicator", Indicator.class, Indicator::builder, builder -> builder.build())
            .required("code", Indicator::code, Indicator.Builder::code, Codecs.TEXT)
            .required("title", Indicator::title, Indicator.Builder::title, Codecs.TEXT)
            .required("direction", Indicator::direction, Indicator.Builder::direction, ScaleTables.DIRECTION)
            .optional("unit", Indicator::unit, Indicator.Builder::unit, Codecs.TEXT)
            .optional("source", Indicator::source, Indicator.Builder::source, Codecs.TEXT)
            .open(Indicator.Builder::putAllExtensions, Indicator.Builder::putAllUnknown);

    static final Table<IndicatorValue, IndicatorValue.Builder> INDICATOR_VALUE = Table.of(
                    "indicator value", IndicatorValue.class, IndicatorValue::builder, builder -> builder.build())
            .required("indicator", IndicatorValue::indicator, IndicatorValue.Builder::indicator, Codecs.TEXT)
            .required("from", IndicatorValue::from, IndicatorValue.Builder::from, DateCodec.DAY)
            .required("to", IndicatorValue::to, IndicatorValue.Builder::to, DateCodec.DAY)
            .required("value", IndicatorValue::value, IndicatorValue.Builder::value, Codecs.MARK)
            .open(IndicatorValue.Builder::putAllExtensions, IndicatorValue.Builder::putAllUnknown);

    static final Table<WiderOutcome, WiderOutcome.Builder> OUTCOME = Table.of(
                    "wider outcome", WiderOutcome.class, WiderOutcome::builder, builder -> builder.build())
            .required("area", WiderOutcome::area, WiderOutcome.Builder::area, AREA)
            .optional("why", WiderOutcome::why, WiderOutcome.Builder::why, Codecs.TEXT)
            .optional("aim", WiderOutcome::aim, WiderOutcome.Builder::aim, Codecs.TEXT)
            .required("from", WiderOutcome::from, WiderOutcome.Builder::from, DateCodec.DAY)
            .optional("to", WiderOutcome::to, WiderOutcome.Builder::to, DateCodec.DAY)
            .list("indicators", WiderOutcome::indicators, WiderOutcome.Builder::addIndicators, INDICATOR)
            .list("values", WiderOutcome::values, WiderOutcome.Builder::addValues, INDICATOR_VALUE)
            .open(WiderOutcome.Builder::putAllExtensions, WiderOutcome.Builder::putAllUnknown);

    static final Table<AttendanceCount, AttendanceCount.Builder> ATTENDANCE = Table.of(
                    "attendance count", AttendanceCount.class, AttendanceCount::builder, builder -> builder.build())
            .required("school", AttendanceCount::school, AttendanceCount.Builder::school, Ids.SCHOOL)
            .required("from", AttendanceCount::from, AttendanceCount.Builder::from, DateCodec.DAY)
            .required("to", AttendanceCount::to, AttendanceCount.Builder::to, DateCodec.DAY)
            .required("possible", AttendanceCount::possible, AttendanceCount.Builder::possible, NumberCodec.WHOLE)
            .optionalInt("attended", AttendanceCount::attended, AttendanceCount.Builder::attended)
            .required("authorised", AttendanceCount::authorised, AttendanceCount.Builder::authorised, NumberCodec.WHOLE)
            .required(
                    "unauthorised",
                    AttendanceCount::unauthorised,
                    AttendanceCount.Builder::unauthorised,
                    NumberCodec.WHOLE)
            .optionalInt(
                    "partTimeTimetable", AttendanceCount::partTimeTimetable, AttendanceCount.Builder::partTimeTimetable)
            .open(AttendanceCount.Builder::putAllExtensions, AttendanceCount.Builder::putAllUnknown);

    static final Table<Exposure, Exposure.Builder> EXPOSURE = Table.of(
                    "exposure", Exposure.class, Exposure::builder, builder -> builder.build())
            .required("amount", Exposure::amount, Exposure.Builder::amount, NumberCodec.DECIMAL)
            .required("unit", Exposure::unit, Exposure.Builder::unit, EXPOSURE_UNIT)
            .open(Exposure.Builder::putAllExtensions, Exposure.Builder::putAllUnknown);

    static final Table<IncidentCount, IncidentCount.Builder> INCIDENTS = Table.of(
                    "incident count", IncidentCount.class, IncidentCount::builder, builder -> builder.build())
            .required("kind", IncidentCount::kind, IncidentCount.Builder::kind, INCIDENT_KIND)
            .optional("school", IncidentCount::school, IncidentCount.Builder::school, Ids.SCHOOL)
            .required("from", IncidentCount::from, IncidentCount.Builder::from, DateCodec.DAY)
            .required("to", IncidentCount::to, IncidentCount.Builder::to, DateCodec.DAY)
            .required("count", IncidentCount::count, IncidentCount.Builder::count, NumberCodec.WHOLE)
            .optional("exposure", IncidentCount::exposure, IncidentCount.Builder::exposure, EXPOSURE)
            .open(IncidentCount.Builder::putAllExtensions, IncidentCount.Builder::putAllUnknown);

    static final Table<AnswerCount, AnswerCount.Builder> ANSWER = Table.of(
                    "answer count", AnswerCount.class, AnswerCount::builder, builder -> builder.build())
            .required("option", AnswerCount::option, AnswerCount.Builder::option, Codecs.TEXT)
            .optional("label", AnswerCount::label, AnswerCount.Builder::label, Codecs.TEXT)
            .required("count", AnswerCount::count, AnswerCount.Builder::count, NumberCodec.WHOLE)
            .open(AnswerCount.Builder::putAllExtensions, AnswerCount.Builder::putAllUnknown);

    static final Table<SurveyItem, SurveyItem.Builder> ITEM = Table.of(
                    "survey item", SurveyItem.class, SurveyItem::builder, builder -> builder.build())
            .required("code", SurveyItem::code, SurveyItem.Builder::code, Codecs.TEXT)
            .required("text", SurveyItem::text, SurveyItem.Builder::text, Codecs.TEXT)
            .withDefault("several", false, SurveyItem::several, SurveyItem.Builder::several, Codecs.FLAG)
            .list("answers", SurveyItem::answers, SurveyItem.Builder::addAnswers, ANSWER)
            .open(SurveyItem.Builder::putAllExtensions, SurveyItem.Builder::putAllUnknown);

    static final Table<SurveyRound, SurveyRound.Builder> SURVEY = Table.of(
                    "survey round", SurveyRound.class, SurveyRound::builder, builder -> builder.build())
            .required("id", SurveyRound::id, SurveyRound.Builder::id, Ids.SURVEY)
            .required("title", SurveyRound::title, SurveyRound.Builder::title, Codecs.TEXT)
            .required("respondents", SurveyRound::respondents, SurveyRound.Builder::respondents, RESPONDENTS)
            .optional("school", SurveyRound::school, SurveyRound.Builder::school, Ids.SCHOOL)
            .required("from", SurveyRound::from, SurveyRound.Builder::from, DateCodec.DAY)
            .required("to", SurveyRound::to, SurveyRound.Builder::to, DateCodec.DAY)
            .optionalInt("invited", SurveyRound::invited, SurveyRound.Builder::invited)
            .required("responded", SurveyRound::responded, SurveyRound.Builder::responded, NumberCodec.WHOLE)
            .list("items", SurveyRound::items, SurveyRound.Builder::addItems, ITEM)
            .open(SurveyRound.Builder::putAllExtensions, SurveyRound.Builder::putAllUnknown);

    static final Table<LogicEntry, LogicEntry.Builder> LOGIC_ENTRY = Table.of(
                    "logic entry", LogicEntry.class, LogicEntry::builder, builder -> builder.build())
            .required("text", LogicEntry::text, LogicEntry.Builder::text, Codecs.TEXT)
            .list("indicators", LogicEntry::indicators, LogicEntry.Builder::addIndicators, Codecs.TEXT)
            .open(LogicEntry.Builder::putAllExtensions, LogicEntry.Builder::putAllUnknown);

    static final Table<LogicModel, LogicModel.Builder> LOGIC_MODEL = Table.of(
                    "logic model", LogicModel.class, LogicModel::builder, builder -> builder.build())
            .required("id", LogicModel::id, LogicModel.Builder::id, Ids.LOGIC_MODEL)
            .required("title", LogicModel::title, LogicModel.Builder::title, Codecs.TEXT)
            .optional("programme", LogicModel::programme, LogicModel.Builder::programme, Ids.PROGRAMME)
            .list("indicators", LogicModel::indicators, LogicModel.Builder::addIndicators, INDICATOR)
            .list("inputs", LogicModel::inputs, LogicModel.Builder::addInputs, LOGIC_ENTRY)
            .list("outputs", LogicModel::outputs, LogicModel.Builder::addOutputs, LOGIC_ENTRY)
            .list("shortTerm", LogicModel::shortTerm, LogicModel.Builder::addShortTerm, LOGIC_ENTRY)
            .list("longTerm", LogicModel::longTerm, LogicModel.Builder::addLongTerm, LOGIC_ENTRY)
            .list("impact", LogicModel::impact, LogicModel.Builder::addImpact, LOGIC_ENTRY)
            .open(LogicModel.Builder::putAllExtensions, LogicModel.Builder::putAllUnknown);

    private WiderTables() {}
}
