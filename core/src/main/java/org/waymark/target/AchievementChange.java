package org.waymark.target;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * How a target goes or went, as seen on one day.
 */
@Value.Immutable
@PersonalValue
public sealed interface AchievementChange extends WithAchievementChange, Personal, Open
        permits ImmutableAchievementChange {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How it goes or went. */
    Achievement achievement();

    /** The day. */
    LocalDate on();

    @Override
    default String redacted() {
        return "AchievementChange[redacted]";
    }

    /** Builds a {@link AchievementChange}; not thread-safe. */
    final class Builder extends ImmutableAchievementChange.Builder {

        Builder() {}

        /** Equal to {@code achievement(Achievement.of(achievement))}. */
        public Builder achievement(String achievement) {
            return achievement(Achievement.of(achievement));
        }
    }
}
