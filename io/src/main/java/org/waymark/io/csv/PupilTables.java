package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.code.Roles;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.EnrolmentKinds;
import org.waymark.pupil.Grouping;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.NcYears;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

/** The tables of pupils, where they are, and who works with them. */
final class PupilTables {

    private PupilTables() {}

    static RecordTable<Pupil> pupils() {
        Field<Pupil, String> name = Field.<Pupil, String>maybe(
                        "name", "What the pupil is called.", CellKind.TEXT, Pupil::name)
                .holding(Content.IDENTITY);
        Field<Pupil, LocalDate> born = Field.<Pupil, LocalDate>maybe(
                        "born", "The date of birth.", CellKind.DAY, Pupil::born)
                .holding(Content.IDENTITY);
        Field<Pupil, Upn> upn = Field.<Pupil, Upn>maybe(
                        "upn",
                        "The unique pupil number, as given.",
                        CellKind.named(CellType.TEXT, Upn::of, Upn::value),
                        Pupil::upn)
                .holding(Content.IDENTITY);
        Field<Pupil, List<Upn>> formerUpns = Field.<Pupil, Upn>several(
                        "formerUpns",
                        "Unique pupil numbers that the pupil had before.",
                        CellKind.named(CellType.TEXT, Upn::of, Upn::value),
                        Pupil::formerUpns)
                .holding(Content.IDENTITY);
        Field<Pupil, Uln> uln = Field.<Pupil, Uln>maybe(
                        "uln",
                        "The unique learner number, as given.",
                        CellKind.named(CellType.TEXT, Uln::of, Uln::value),
                        Pupil::uln)
                .holding(Content.IDENTITY);
        return new RecordTable<>(
                "pupils",
                "A line for each pupil, also for those of whom nothing else is recorded.",
                Content.PLAIN,
                record -> Stream.of(record.pupil()),
                List.of(name, born, upn, formerUpns, uln),
                (line, draft) -> {
                    draft.pupilRow();
                    draft.pupil()
                            .name(line.maybe(name))
                            .born(line.maybe(born))
                            .upn(line.maybe(upn))
                            .addAllFormerUpns(line.maybe(formerUpns).orElse(List.of()))
                            .uln(line.maybe(uln));
                });
    }

    static RecordTable<Enrolment> enrolments() {
        Field<Enrolment, SchoolId> school =
                Field.needed("school", "The id of the school.", CellKind.id(SchoolId::of), Enrolment::school);
        Field<Enrolment, SiteId> site = Field.maybe(
                "site", "The id of the site; empty if it does not matter.", CellKind.id(SiteId::of), Enrolment::site);
        Field<Enrolment, EnrolmentKind> kind = Field.maybe(
                "kind",
                "How the pupil is on the roll; the main school if it is empty.",
                CellKind.code(EnrolmentKinds.CODES, EnrolmentKind::of),
                line -> Optional.of(line.kind()));
        Field<Enrolment, NcYear> year = Field.needed(
                "year",
                "The National Curriculum year in which the pupil is taught.",
                CellKind.code(NcYears.CODES, NcYear::of),
                Enrolment::year);
        Field<Enrolment, LocalDate> from = Spells.from();
        Field<Enrolment, LocalDate> to = Spells.to();
        return new RecordTable<>(
                "enrolments",
                "A line for each spell of a pupil at a school, in one year group.",
                Content.PLAIN,
                record -> record.pupil().enrolments().stream(),
                List.of(school, site, kind, year, from, to),
                (line, draft) -> draft.pupil()
                        .addEnrolments(Enrolment.builder()
                                .school(line.one(school))
                                .site(line.maybe(site))
                                .kind(line.maybe(kind).orElse(EnrolmentKind.MAIN))
                                .year(line.one(year))
                                .from(line.one(from))
                                .to(line.maybe(to))
                                .build()));
    }

    static RecordTable<ProgrammeSpell> programmes() {
        Field<ProgrammeSpell, ProgrammeId> programme = Field.needed(
                "programme", "The id of the programme.", CellKind.id(ProgrammeId::of), ProgrammeSpell::programme);
        Field<ProgrammeSpell, LocalDate> from = Spells.from();
        Field<ProgrammeSpell, LocalDate> to = Spells.to();
        return new RecordTable<>(
                "programmes",
                "A line for each spell of a pupil in a programme.",
                Content.PLAIN,
                record -> record.pupil().programmes().stream(),
                List.of(programme, from, to),
                (line, draft) -> draft.pupil()
                        .addProgrammes(ProgrammeSpell.builder()
                                .programme(line.one(programme))
                                .from(line.one(from))
                                .to(line.maybe(to))
                                .build()));
    }

    static RecordTable<Grouping> groupings() {
        Field<Grouping, String> name =
                Field.needed("name", "The name of the attribute.", CellKind.TEXT, Grouping::name);
        Field<Grouping, String> value = Field.needed("value", "Its value.", CellKind.TEXT, Grouping::value);
        Field<Grouping, LocalDate> from = Spells.from();
        Field<Grouping, LocalDate> to = Spells.to();
        return new RecordTable<>(
                "groupings",
                "A line for each attribute by which a pupil is grouped, by date.",
                Content.PLAIN,
                record -> record.pupil().groupings().stream(),
                List.of(name, value, from, to),
                (line, draft) -> draft.pupil()
                        .addGroupings(Grouping.builder()
                                .name(line.one(name))
                                .value(line.one(value))
                                .from(line.one(from))
                                .to(line.maybe(to))
                                .build()));
    }

    /** Those who work with the pupil, and those who are responsible for one target. */
    static RecordTable<OfTarget<Assignment>> adults() {
        Field<OfTarget<Assignment>, TargetId> target = Field.maybe(
                "target",
                "The id of the target that the adult is responsible for; empty for all that concerns the pupil.",
                CellKind.id(TargetId::of),
                OfTarget::target);
        Field<OfTarget<Assignment>, StaffId> staff = Field.<OfTarget<Assignment>, StaffId>needed(
                        "staff",
                        "The id of the adult.",
                        CellKind.id(StaffId::of),
                        line -> line.value().staff())
                .holding(Content.STAFF);
        Field<OfTarget<Assignment>, Role> role = Field.maybe(
                "role",
                "What the adult does; the key worker if it is empty.",
                CellKind.code(Roles.CODES, Role::of),
                line -> Optional.of(line.value().role()));
        Field<OfTarget<Assignment>, LocalDate> from = Field.needed(
                "from", Spells.FIRST, CellKind.DAY, line -> line.value().from());
        Field<OfTarget<Assignment>, LocalDate> to = Field.maybe(
                "to", Spells.LAST, CellKind.DAY, line -> line.value().to());
        return new RecordTable<>(
                "adults",
                "A line for each adult who works with a pupil, by role and date. Written only with the ids of staff.",
                Content.STAFF,
                PupilTables::adults,
                List.of(target, staff, role, from, to),
                (line, draft) -> {
                    Assignment adult = Assignment.builder()
                            .staff(line.one(staff))
                            .role(line.maybe(role).orElse(Role.KEY_WORKER))
                            .from(line.one(from))
                            .to(line.maybe(to))
                            .build();
                    if (line.maybe(target).isPresent()) {
                        draft.target(line.one(target)).addAdults(adult);
                    } else {
                        draft.pupil().addAdults(adult);
                    }
                });
    }

    private static Stream<OfTarget<Assignment>> adults(PupilRecord record) {
        return Stream.concat(
                record.pupil().adults().stream().map(adult -> new OfTarget<>(Optional.empty(), adult)),
                OfTarget.all(record, target -> target.adults()));
    }
}
