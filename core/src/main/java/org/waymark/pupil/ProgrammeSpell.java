package org.waymark.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.id.ProgrammeId;
import org.waymark.internal.PersonalValue;

/**
 * A pupil in a programme, from one day to another.
 */
@Value.Immutable
@PersonalValue
public sealed interface ProgrammeSpell extends WithProgrammeSpell, Spell, Personal, Open
        permits ImmutableProgrammeSpell {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The programme. */
    ProgrammeId programme();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    @Override
    default String redacted() {
        return "ProgrammeSpell[redacted]";
    }

    /** Builds a {@link ProgrammeSpell}; not thread-safe. */
    final class Builder extends ImmutableProgrammeSpell.Builder {

        Builder() {}

        /** Equal to {@code programme(ProgrammeId.of(programme))}. */
        public Builder programme(String programme) {
            return programme(ProgrammeId.of(programme));
        }
    }
}
