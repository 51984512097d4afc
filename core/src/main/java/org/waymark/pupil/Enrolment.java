package org.waymark.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.internal.PersonalValue;

/**
 * A pupil on the roll of a school, in one year group. A new year group is a new spell.
 */
@Value.Immutable
@PersonalValue
public sealed interface Enrolment extends WithEnrolment, Spell, Personal, Open permits ImmutableEnrolment {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The school. */
    SchoolId school();

    /** The site; absent if the school has one or it does not matter. */
    Optional<SiteId> site();

    /** How the pupil is on the roll; the main school unless said otherwise. */
    @Value.Default
    default EnrolmentKind kind() {
        return EnrolmentKind.MAIN;
    }

    /** The National Curriculum year in which the pupil is taught, as recorded: nothing is counted on from it. */
    NcYear year();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    @Override
    default String redacted() {
        return "Enrolment[redacted]";
    }

    /** Builds a {@link Enrolment}; not thread-safe. */
    final class Builder extends ImmutableEnrolment.Builder {

        Builder() {}

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }

        /** Equal to {@code site(SiteId.of(site))}. */
        public Builder site(String site) {
            return site(SiteId.of(site));
        }

        /** Equal to {@code kind(EnrolmentKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(EnrolmentKind.of(kind));
        }

        /** Equal to {@code year(NcYear.of(year))}. */
        public Builder year(String year) {
            return year(NcYear.of(year));
        }
    }
}
