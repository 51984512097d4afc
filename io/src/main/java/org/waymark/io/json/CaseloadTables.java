package org.waymark.io.json;

import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;

/** Caseloads, records and reference data. */
final class CaseloadTables {

    static final Table<ReferenceData, ReferenceData.Builder> REFERENCE_DATA = Table.of(
                    "reference data", ReferenceData.class, ReferenceData::builder, builder -> builder.build())
            .list("schools", ReferenceData::schools, ReferenceData.Builder::addSchools, SchoolTables.SCHOOL)
            .list(
                    "partnerships",
                    ReferenceData::partnerships,
                    ReferenceData.Builder::addPartnerships,
                    SchoolTables.PARTNERSHIP)
            .list("codeSets", ReferenceData::codeSets, ReferenceData.Builder::addCodeSets, CodeTables.CODE_SET)
            .list("scales", ReferenceData::scales, ReferenceData.Builder::addScales, ScaleTables.SCALE)
            .list(
                    "pointsTables",
                    ReferenceData::pointsTables,
                    ReferenceData.Builder::addPointsTables,
                    ScaleTables.POINTS_TABLE)
            .list("taxonomies", ReferenceData::taxonomies, ReferenceData.Builder::addTaxonomies, NeedTables.TAXONOMY)
            .list(
                    "vocabularies",
                    ReferenceData::vocabularies,
                    ReferenceData.Builder::addVocabularies,
                    VocabularyTables.VOCABULARY)
            .list(
                    "localVocabularies",
                    ReferenceData::localVocabularies,
                    ReferenceData.Builder::addLocalVocabularies,
                    VocabularyTables.LOCAL_VOCABULARY)
            .list(
                    "programmes",
                    ReferenceData::programmes,
                    ReferenceData.Builder::addProgrammes,
                    ProgrammeTables.PROGRAMME)
            .list("cycles", ReferenceData::cycles, ReferenceData.Builder::addCycles, ProgrammeTables.CYCLE)
            .list("surveys", ReferenceData::surveys, ReferenceData.Builder::addSurveys, WiderTables.SURVEY)
            .list(
                    "logicModels",
                    ReferenceData::logicModels,
                    ReferenceData.Builder::addLogicModels,
                    WiderTables.LOGIC_MODEL)
            .open(ReferenceData.Builder::putAllExtensions, ReferenceData.Builder::putAllUnknown);

    static final Table<PupilRecord, PupilRecord.Builder> RECORD = Table.of(
                    "pupil record", PupilRecord.class, PupilRecord::builder, builder -> builder.build())
            .required("pupil", PupilRecord::pupil, PupilRecord.Builder::pupil, PupilTables.PUPIL)
            .list("provisions", PupilRecord::provisions, PupilRecord.Builder::addProvisions, NeedTables.PROVISION_SPELL)
            .list("needs", PupilRecord::needs, PupilRecord.Builder::addNeeds, NeedTables.NEED)
            .list("targets", PupilRecord::targets, PupilRecord.Builder::addTargets, TargetTables.TARGET)
            .list("ratings", PupilRecord::ratings, PupilRecord.Builder::addRatings, RatingTables.RATING)
            .list("series", PupilRecord::series, PupilRecord.Builder::addSeries, RatingTables.SERIES)
            .list("reviews", PupilRecord::reviews, PupilRecord.Builder::addReviews, ReviewTables.REVIEW)
            .list("plans", PupilRecord::plans, PupilRecord.Builder::addPlans, PlanTables.PLAN)
            .list(
                    "interventions",
                    PupilRecord::interventions,
                    PupilRecord.Builder::addInterventions,
                    InterventionTables.INTERVENTION)
            .list("views", PupilRecord::views, PupilRecord.Builder::addViews, VoiceTables.VIEW)
            .list(
                    "recognitions",
                    PupilRecord::recognitions,
                    PupilRecord.Builder::addRecognitions,
                    VoiceTables.RECOGNITION)
            .list(
                    "conversations",
                    PupilRecord::conversations,
                    PupilRecord.Builder::addConversations,
                    VoiceTables.CONVERSATION)
            .list(
                    "widerOutcomes",
                    PupilRecord::widerOutcomes,
                    PupilRecord.Builder::addWiderOutcomes,
                    WiderTables.OUTCOME)
            .list("attendance", PupilRecord::attendance, PupilRecord.Builder::addAttendance, WiderTables.ATTENDANCE)
            .list("incidents", PupilRecord::incidents, PupilRecord.Builder::addIncidents, WiderTables.INCIDENTS)
            .open(PupilRecord.Builder::putAllExtensions, PupilRecord.Builder::putAllUnknown);

    static final Table<Caseload, Caseload.Builder> CASELOAD = Table.of(
                    "caseload", Caseload.class, Caseload::builder, builder -> builder.build())
            .required("referenceData", Caseload::referenceData, Caseload.Builder::referenceData, REFERENCE_DATA)
            .list("pupils", Caseload::pupils, Caseload.Builder::addPupils, RECORD)
            .open(Caseload.Builder::putAllExtensions, Caseload.Builder::putAllUnknown);

    private CaseloadTables() {}
}
