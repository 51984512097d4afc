package org.waymark.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.InterventionId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.pupil.Assignment;

/**
 * Help that is given to a pupil: what is planned, who gives it, what of it was delivered, and which targets it serves.
 *
 * <p>Many call it provision. Here {@link org.waymark.need.SenProvision} has that word: the census code of the pupil.
 *
 * <p>A school writes down each session, or counts them, or both. {@link Dosage} says what it comes to.
 */
@Value.Immutable
@PersonalValue
public sealed interface Intervention extends WithIntervention, Personal, Open permits ImmutableIntervention {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record. */
    InterventionId id();

    /** What it is called. */
    String title();

    /** In which form it is given; absent if nobody said. */
    Optional<InterventionKind> kind();

    /** The targets that it serves. */
    List<TargetId> serves();

    /** In which section of a plan it stands; absent if it has none. */
    Optional<PlanSection> section();

    /** How much is planned, by date; empty for help without sessions. */
    List<PlannedSessions> planned();

    /** What it costs for this pupil; absent if nobody said. */
    Optional<Cost> cost();

    /** Who gives it, by date. */
    List<Assignment> deliverers();

    /** The sessions, held or not, that were written down. */
    List<InterventionSession> sessions();

    /** What was counted. */
    List<DeliveryCount> counts();

    /** Notes on it. */
    List<Note> notes();

    /** Whether it serves this target. */
    default boolean serves(TargetId target) {
        return serves().contains(target);
    }

    /** Whether sessions are planned on this day. */
    default boolean isPlannedOn(LocalDate day) {
        return planned().stream().anyMatch(sessions -> sessions.isOn(day));
    }

    /** Whether this member of staff gives it on this day. */
    default boolean isDeliveredBy(StaffId staff, LocalDate day) {
        return deliverers().stream().anyMatch(one -> one.staff().equals(staff) && one.isOn(day));
    }

    /** Returns this intervention with one more session. */
    default Intervention plusSession(InterventionSession session) {
        List<InterventionSession> more = new ArrayList<>(sessions());
        more.add(session);
        return withSessions(more);
    }

    @Override
    default String redacted() {
        return "Intervention[redacted]";
    }

    /** Builds an {@link Intervention}; not thread-safe. */
    final class Builder extends ImmutableIntervention.Builder {

        Builder() {}

        /** Equal to {@code id(InterventionId.of(id))}. */
        public Builder id(String id) {
            return id(InterventionId.of(id));
        }

        /** Equal to {@code kind(InterventionKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(InterventionKind.of(kind));
        }

        /** Equal to {@code section(PlanSection.of(section))}. */
        public Builder section(String section) {
            return section(PlanSection.of(section));
        }

        /** Adds a target that it serves; equal to {@code addServes(TargetId.of(target))}. */
        public Builder serves(String target) {
            return addServes(TargetId.of(target));
        }

        /** Adds somebody who gives it from this day on. */
        public Builder deliverer(String staff, LocalDate from) {
            return addDeliverers(Assignment.builder()
                    .staff(staff)
                    .role(Role.DELIVERER)
                    .from(from)
                    .build());
        }
    }
}
