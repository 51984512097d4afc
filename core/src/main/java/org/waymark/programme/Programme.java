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
    }
}
