package org.waymark.release;

import java.util.List;
import java.util.Optional;
import org.waymark.id.PupilId;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Grouping;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.pupil.Pupil;

/** Pupils, their spells and their needs, attribute by attribute. */
final class PupilEdits {

    private PupilEdits() {}

    static Pupil pupil(Pupil x, Edit edit) {
        return x.withId(edit.id(x.id(), PupilId::of))
                .withName(edit.name(x.name()))
                .withBorn(x.born().flatMap(edit::born))
                .withUpn(edit.number(x.upn()))
                .withFormerUpns(edit.numbers(x.formerUpns()))
                .withUln(edit.number(x.uln()))
                .withEnrolments(Edit.each(x.enrolments(), one -> enrolment(one, edit)))
                .withProgrammes(Edit.each(x.programmes(), one -> programmeSpell(one, edit)))
                .withGroupings(Edit.each(x.groupings(), one -> grouping(one, edit)))
                .withAdults(assignments(x.adults(), edit))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Enrolment enrolment(Enrolment x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static ProgrammeSpell programmeSpell(ProgrammeSpell x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Grouping grouping(Grouping x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static List<Assignment> assignments(List<Assignment> all, Edit edit) {
        return all.stream().flatMap(one -> assignment(one, edit).stream()).toList();
    }

    /** Absent if the adult is not to be named: then nothing is left of it. */
    private static Optional<Assignment> assignment(Assignment x, Edit edit) {
        return edit.staff(x.staff())
                .map(staff -> x.withStaff(staff)
                        .withFrom(edit.day(x.from()))
                        .withTo(x.to().map(edit::last))
                        .withExtensions(edit.vendor(x.extensions()))
                        .withUnknown(edit.vendor(x.unknown())));
    }

    static Need need(Need x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withDescription(edit.text(x.description()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static ProvisionSpell provisionSpell(ProvisionSpell x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
