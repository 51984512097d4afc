package org.waymark.io.json;

import org.waymark.code.Role;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.Grouping;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

/** Pupils, and where they were when. */
final class PupilTables {

    static final TextCodec<Upn> UPN = new TextCodec<>("a UPN", Upn::of, Upn::value);
    static final TextCodec<Uln> ULN = new TextCodec<>("a ULN", Uln::of, Uln::value);
    static final TextCodec<EnrolmentKind> KIND = Codecs.code("the code of a kind of enrolment", EnrolmentKind::of);
    static final TextCodec<NcYear> YEAR = Codecs.code("the code of a National Curriculum year", NcYear::of);

    static final Table<Enrolment, Enrolment.Builder> ENROLMENT = Table.of(
                    "enrolment", Enrolment.class, Enrolment::builder, builder -> builder.build())
            .required("school", Enrolment::school, Enrolment.Builder::school, Ids.SCHOOL)
            .optional("site", Enrolment::site, Enrolment.Builder::site, Ids.SITE)
            .withDefault("kind", EnrolmentKind.MAIN, Enrolment::kind, Enrolment.Builder::kind, KIND)
            .required("year", Enrolment::year, Enrolment.Builder::year, YEAR)
            .required("from", Enrolment::from, Enrolment.Builder::from, DateCodec.DAY)
            .optional("to", Enrolment::to, Enrolment.Builder::to, DateCodec.DAY)
            .open(Enrolment.Builder::putAllExtensions, Enrolment.Builder::putAllUnknown);

    static final Table<ProgrammeSpell, ProgrammeSpell.Builder> PROGRAMME_SPELL = Table.of(
                    "programme spell", ProgrammeSpell.class, ProgrammeSpell::builder, builder -> builder.build())
            .required("programme", ProgrammeSpell::programme, ProgrammeSpell.Builder::programme, Ids.PROGRAMME)
            .required("from", ProgrammeSpell::from, ProgrammeSpell.Builder::from, DateCodec.DAY)
            .optional("to", ProgrammeSpell::to, ProgrammeSpell.Builder::to, DateCodec.DAY)
            .open(ProgrammeSpell.Builder::putAllExtensions, ProgrammeSpell.Builder::putAllUnknown);

    static final Table<Grouping, Grouping.Builder> GROUPING = Table.of(
                    "grouping", Grouping.class, Grouping::builder, builder -> builder.build())
            .required("name", Grouping::name, Grouping.Builder::name, Codecs.TEXT)
            .required("value", Grouping::value, Grouping.Builder::value, Codecs.TEXT)
            .required("from", Grouping::from, Grouping.Builder::from, DateCodec.DAY)
            .optional("to", Grouping::to, Grouping.Builder::to, DateCodec.DAY)
            .open(Grouping.Builder::putAllExtensions, Grouping.Builder::putAllUnknown);

    static final Table<Assignment, Assignment.Builder> ASSIGNMENT = Table.of(
                    "assignment", Assignment.class, Assignment::builder, builder -> builder.build())
            .required("staff", Assignment::staff, Assignment.Builder::staff, Ids.STAFF)
            .withDefault("role", Role.KEY_WORKER, Assignment::role, Assignment.Builder::role, Codecs.ROLE)
            .required("from", Assignment::from, Assignment.Builder::from, DateCodec.DAY)
            .optional("to", Assignment::to, Assignment.Builder::to, DateCodec.DAY)
            .open(Assignment.Builder::putAllExtensions, Assignment.Builder::putAllUnknown);

    static final Table<Pupil, Pupil.Builder> PUPIL = Table.of(
                    "pupil", Pupil.class, Pupil::builder, builder -> builder.build())
            .required("id", Pupil::id, Pupil.Builder::id, Ids.PUPIL)
            .optional("name", Pupil::name, Pupil.Builder::name, Codecs.TEXT)
            .optional("born", Pupil::born, Pupil.Builder::born, DateCodec.DAY)
            .optional("upn", Pupil::upn, Pupil.Builder::upn, UPN)
            .list("formerUpns", Pupil::formerUpns, Pupil.Builder::addFormerUpns, UPN)
            .optional("uln", Pupil::uln, Pupil.Builder::uln, ULN)
            .list("enrolments", Pupil::enrolments, Pupil.Builder::addEnrolments, ENROLMENT)
            .list("programmes", Pupil::programmes, Pupil.Builder::addProgrammes, PROGRAMME_SPELL)
            .list("groupings", Pupil::groupings, Pupil.Builder::addGroupings, GROUPING)
            .list("adults", Pupil::adults, Pupil.Builder::addAdults, ASSIGNMENT)
            .open(Pupil.Builder::putAllExtensions, Pupil.Builder::putAllUnknown);

    private PupilTables() {}
}
