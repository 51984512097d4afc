package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;
import org.waymark.scale.Scale;
import org.waymark.vocabulary.LocalVocabulary;

/**
 * One way of tracking: a name, its schools by date, a language, scales and a plan of cycles. It requires neither a phase nor
 * a special educational need.
 */
@Value.Immutable
@PlainValue
public sealed interface Programme extends WithProgramme, Open permits ImmutableProgramme {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    ProgrammeId id();

    /** What it is called. */
    String title();

    /** Its schools by date. */
    List<ProgrammeSchool> schools();

    /** The local vocabulary that its schools speak; absent if they speak the shared one. */
    Optional<VocabularyRef> vocabulary();

    /** The scales that its targets use; empty if any. */
    List<ScaleRef> scales();

    /** Its review cycles in order; empty if it has none. */
    List<CycleId> cyclePlan();

    /** Whether the school is in the programme on this day. */
    default boolean hasSchoolOn(SchoolId school, LocalDate day) {
        return schools().stream().anyMatch(member -> member.school().equals(school) && member.isOn(day));
    }

    /** The schools that are in the programme on this day, in the order of the list, each once. */
    default List<SchoolId> schoolsOn(LocalDate day) {
        return schools().stream()
                .filter(member -> member.isOn(day))
                .map(ProgrammeSchool::school)
                .distinct()
                .toList();
    }

    /** Whether its targets may use this scale: any if it names none. */
    default boolean usesScale(ScaleRef scale) {
        return scales().isEmpty() || scales().contains(scale);
    }

    /** Builds a {@link Programme}; not thread-safe. */
    final class Builder extends ImmutableProgramme.Builder {

        Builder() {}

        /** Equal to {@code id(ProgrammeId.of(id))}. */
        public Builder id(String id) {
            return id(ProgrammeId.of(id));
        }

        /** Equal to {@code vocabulary(VocabularyRef.parse(vocabulary))}. */
        public Builder vocabulary(String vocabulary) {
            return vocabulary(VocabularyRef.parse(vocabulary));
        }

        /** Equal to {@code vocabulary(vocabulary.ref())}. */
        public Builder vocabulary(LocalVocabulary vocabulary) {
            return vocabulary(vocabulary.ref());
        }

        /** Adds a school from this day on. */
        public Builder school(String school, LocalDate from) {
            return addSchools(ProgrammeSchool.of(school, from));
        }

        /** Adds a school from the first of these days to the last, both included. */
        public Builder school(String school, LocalDate from, LocalDate to) {
            return addSchools(ProgrammeSchool.of(school, from, to));
        }

        /** Equal to {@code addScales(ScaleRef.parse(scale))}. */
        public Builder scale(String scale) {
            return addScales(ScaleRef.parse(scale));
        }

        /** Equal to {@code addScales(scale.ref())}. */
        public Builder scale(Scale scale) {
            return addScales(scale.ref());
        }

        /** Adds a cycle to the plan, after those that are there. */
        public Builder cycle(String cycle) {
            return addCyclePlan(CycleId.of(cycle));
        }
    }
}
