package org.waymark.io.json;

import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSchool;
import org.waymark.review.ReviewCycle;

/** Programmes and review cycles. */
final class ProgrammeTables {

    static final Table<ProgrammeSchool, ProgrammeSchool.Builder> PROGRAMME_SCHOOL = Table.of(
                    "programme school", ProgrammeSchool.class, ProgrammeSchool::builder, builder -> builder.build())
            .required("school", ProgrammeSchool::school, ProgrammeSchool.Builder::school, Ids.SCHOOL)
            .required("from", ProgrammeSchool::from, ProgrammeSchool.Builder::from, DateCodec.DAY)
            .optional("to", ProgrammeSchool::to, ProgrammeSchool.Builder::to, DateCodec.DAY)
            .open(ProgrammeSchool.Builder::putAllExtensions, ProgrammeSchool.Builder::putAllUnknown);

    static final Table<Programme, Programme.Builder> PROGRAMME = Table.of(
                    "programme", Programme.class, Programme::builder, builder -> builder.build())
            .required("id", Programme::id, Programme.Builder::id, Ids.PROGRAMME)
            .required("title", Programme::title, Programme.Builder::title, Codecs.TEXT)
            .list("schools", Programme::schools, Programme.Builder::addSchools, PROGRAMME_SCHOOL)
            .optional("vocabulary", Programme::vocabulary, Programme.Builder::vocabulary, Ids.VOCABULARY_REF)
            .list("scales", Programme::scales, Programme.Builder::addScales, Ids.SCALE_REF)
            .list("cyclePlan", Programme::cyclePlan, Programme.Builder::addCyclePlan, Ids.CYCLE)
            .open(Programme.Builder::putAllExtensions, Programme.Builder::putAllUnknown);

    static final Table<ReviewCycle, ReviewCycle.Builder> CYCLE = Table.of(
                    "review cycle", ReviewCycle.class, ReviewCycle::builder, builder -> builder.build())
            .required("id", ReviewCycle::id, ReviewCycle.Builder::id, Ids.CYCLE)
            .required("title", ReviewCycle::title, ReviewCycle.Builder::title, Codecs.TEXT)
            .required("from", ReviewCycle::from, ReviewCycle.Builder::from, DateCodec.DAY)
            .optional("to", ReviewCycle::to, ReviewCycle.Builder::to, DateCodec.DAY)
            .optional("year", ReviewCycle::year, ReviewCycle.Builder::year, SchoolTables.YEAR)
            .open(ReviewCycle.Builder::putAllExtensions, ReviewCycle.Builder::putAllUnknown);

    private ProgrammeTables() {}
}
