package org.waymark.io.json;

import java.util.List;

/** Every table of the format, for the schema, the field catalogue and the tests. */
final class AllTables {

    private AllTables() {}

    static List<Table<?, ?>> all() {
        return List.of(
                CodeTables.NOTE,
                CodeTables.CODE_ENTRY,
                CodeTables.CODE_SET,
                ScaleTables.POINT,
                ScaleTables.BAND,
                ScaleTables.SCALE,
                ScaleTables.POINTS_TABLE,
                SchoolTables.SITE,
                SchoolTables.SCHOOL,
                SchoolTables.PARTNERSHIP_MEMBER,
                SchoolTables.PARTNERSHIP,
                PupilTables.ENROLMENT,
                PupilTables.PROGRAMME_SPELL,
                PupilTables.GROUPING,
                PupilTables.ASSIGNMENT,
                PupilTables.PUPIL,
                NeedTables.NEED,
                NeedTables.PROVISION_SPELL,
                NeedTables.AREA,
                NeedTables.TAXONOMY,
                VocabularyTables.STRAND,
                VocabularyTables.LEVEL_EXAMPLE,
                VocabularyTables.STEP,
                VocabularyTables.CONCEPT,
                VocabularyTables.VOCABULARY,
                VocabularyTables.LOCAL_TERM,
                VocabularyTables.LOCAL_VOCABULARY,
                ProgrammeTables.PROGRAMME_SCHOOL,
                ProgrammeTables.PROGRAMME,
                ProgrammeTables.CYCLE,
                TargetTables.AIM,
                TargetTables.LEVEL_DESCRIPTOR,
                TargetTables.LEVELS,
                TargetTables.BASELINE,
                TargetTables.STATUS,
                TargetTables.ACHIEVEMENT,
                TargetTables.DECISION,
                TargetTables.TARGET,
                RatingTables.RATER,
                RatingTables.EVIDENCE,
                RatingTables.RATING,
                RatingTables.OBSERVATION,
                RatingTables.PHASE,
                RatingTables.SERIES,
                ReviewTables.REVIEW,
                CaseloadTables.REFERENCE_DATA,
                CaseloadTables.RECORD,
                CaseloadTables.CASELOAD,
                ScoreTables.POLICY,
                ScoreTables.MANIFEST,
                ScoreTables.SCORE,
                ScoreTables.ROW,
                ScoreTables.TABLE,
                ScoreTables.STEP,
                ScoreTables.EXPLANATION);
    }
}
