package org.waymark.school;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.PartnershipId;
import org.waymark.id.SchoolId;
import org.waymark.internal.PlainValue;

/**
 * Schools that share a language: a trust, a cluster, a project.
 */
@Value.Immutable
@PlainValue
public sealed interface Partnership extends WithPartnership, Open permits ImmutablePartnership {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the partnership. */
    PartnershipId id();

    /** What it is called. */
    String title();

    /** Its schools by date; a school that left and came back stands twice. */
    List<PartnershipMember> members();

    /** The schools that belong to it on this day, in the order of the members. */
    default List<SchoolId> schoolsOn(LocalDate day) {
        return members().stream()
                .filter(member -> member.isOn(day))
                .map(PartnershipMember::school)
                .toList();
    }

    /** Builds a {@link Partnership}; not thread-safe. */
    final class Builder extends ImmutablePartnership.Builder {

        Builder() {}

        /** Equal to {@code id(PartnershipId.of(id))}. */
        public Builder id(String id) {
            return id(PartnershipId.of(id));
        }
    }
}
