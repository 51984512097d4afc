package org.waymark.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.ProgrammeId;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;
import org.waymark.internal.PersonalValue;

/**
 * The learner, 0 to 25, whom a record is about.
 *
 * <p>Only the id is required, and it is opaque: name, numbers and date of birth may all stay in the embedding system.
 */
@Value.Immutable
@PersonalValue
public sealed interface Pupil extends WithPupil, Personal, Open permits ImmutablePupil {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id under which the embedding system knows the pupil. */
    PupilId id();

    /** What the pupil is called; absent if the embedding system keeps names to itself. */
    Optional<String> name();

    /** The date of birth; absent if the embedding system keeps it to itself. */
    Optional<LocalDate> born();

    /** The unique pupil number, as given; validation judges it. */
    Optional<Upn> upn();

    /** Unique pupil numbers that the pupil had before, such as a temporary one. */
    List<Upn> formerUpns();

    /** The unique learner number, as given; validation judges it. */
    Optional<Uln> uln();

    /** The schools and year groups of the pupil, by date. */
    List<Enrolment> enrolments();

    /** The programmes that the pupil was tracked in, by date. */
    List<ProgrammeSpell> programmes();

    /** What the pupil is grouped by, by date. */
    List<Grouping> groupings();

    /** Who works with the pupil, by date; for one target see the target. */
    List<Assignment> adults();

    /** The spell at the pupil's main school on this day; the first such in the order of the list. */
    default Optional<Enrolment> mainEnrolmentOn(LocalDate day) {
        return enrolments().stream()
                .filter(spell -> spell.isOn(day) && spell.kind().equals(EnrolmentKind.MAIN))
                .findFirst();
    }

    /** All spells at schools that hold on this day, in the order of the list: two for a dual registration. */
    default List<Enrolment> enrolmentsOn(LocalDate day) {
        return enrolments().stream().filter(spell -> spell.isOn(day)).toList();
    }

    /** Whether the pupil is on this day on the roll of a main school and of another one as the subsidiary. */
    default boolean isDualRegisteredOn(LocalDate day) {
        return mainEnrolmentOn(day).stream()
                .anyMatch(main -> enrolmentsOn(day).stream()
                        .anyMatch(other -> other.kind().equals(EnrolmentKind.SUBSIDIARY)
                                && !other.school().equals(main.school())));
    }

    /** The value of an attribute by which pupils are grouped, on this day; the first such in the order of the list. */
    default Optional<String> groupingOn(String name, LocalDate day) {
        return groupings().stream()
                .filter(grouping -> grouping.isOn(day) && grouping.name().equals(name))
                .map(Grouping::value)
                .findFirst();
    }

    /** The adults in this role on this day, in the order of the list. */
    default List<StaffId> adultsOn(Role role, LocalDate day) {
        return adults().stream()
                .filter(adult -> adult.isOn(day) && adult.role().equals(role))
                .map(Assignment::staff)
                .toList();
    }

    /** The programme of the pupil on this day; the first such in the order of the list. */
    default Optional<ProgrammeId> programmeOn(LocalDate day) {
        return programmes().stream()
                .filter(spell -> spell.isOn(day))
                .map(ProgrammeSpell::programme)
                .findFirst();
    }

    @Override
    default String redacted() {
        return "Pupil[redacted]";
    }

    /** Builds a {@link Pupil}; not thread-safe. */
    final class Builder extends ImmutablePupil.Builder {

        Builder() {}

        /** Equal to {@code id(PupilId.of(id))}. */
        public Builder id(String id) {
            return id(PupilId.of(id));
        }

        /** Equal to {@code upn(Upn.of(upn))}. */
        public Builder upn(String upn) {
            return upn(Upn.of(upn));
        }

        /** Equal to {@code uln(Uln.of(uln))}. */
        public Builder uln(String uln) {
            return uln(Uln.of(uln));
        }

        /** Adds a spell at the pupil's main school that goes on. */
        public Builder enrolled(String school, String year, LocalDate from) {
            return addEnrolments(
                    Enrolment.builder().school(school).year(year).from(from).build());
        }

        /** Adds a spell in a programme that goes on. */
        public Builder inProgramme(String programme, LocalDate from) {
            return addProgrammes(
                    ProgrammeSpell.builder().programme(programme).from(from).build());
        }
    }
}
