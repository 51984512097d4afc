package org.waymark.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PersonalValue;
import org.waymark.pupil.Assignment;
import org.waymark.scale.Scale;

/**
 * What one pupil is to reach: a personal target is personalised (statement, success criterion, baseline, aim, date, responsible
 * adult), an academic one has a subject, a scale and an aim. What each kind requires is for validation to say.
 *
 * <p>The scale of a target never changes: a new scale is a new target, its successor.
 */
@Value.Immutable
@PersonalValue
public sealed interface Target extends WithTarget, Personal, Open permits ImmutableTarget {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record. */
    TargetId id();

    /** What it is for. */
    TargetKind kind();

    /** The concept of the shared vocabulary, or of a local one; absent if it has none. */
    Optional<ConceptId> concept();

    /** The version of the vocabulary in whose words it was set; absent if nobody said. */
    Optional<VocabularyRef> vocabulary();

    /** The area, such as {@code relationships}; open, absent if nobody said. */
    Optional<String> area();

    /** For an academic target, the subject; absent otherwise. */
    Optional<String> subject();

    /** What the pupil is to do; absent if nobody said. */
    Optional<String> statement();

    /** How it will be known; absent if nobody said. */
    Optional<String> criterion();

    /** The scale on which it is rated; it never changes. */
    ScaleRef scale();

    /** Where it is to be and by when; absent while nobody has set one. */
    Optional<Aim> aim();

    /** The day on which it was set; absent if nobody said. */
    Optional<LocalDate> setOn();

    /** The review cycle in whose course it was set; absent if it was set before or between cycles. */
    Optional<CycleId> setIn();

    /** Who set it; absent if nobody said. */
    Optional<TargetSource> setBy();

    /** The programme under which it was set; absent if none. */
    Optional<ProgrammeId> programme();

    /** How much it matters to the pupil and the family, 0 to 3, for the weights of goal attainment scaling; absent if unweighted. */
    OptionalInt importance();

    /** How hard it is thought to be, 0 to 3, for the same; absent if unweighted. */
    OptionalInt difficulty();

    /** What each point of the scale means for this target, written beforehand; absent unless the scale needs it. */
    Optional<Levels> levels();

    /** Designations of a baseline; without one, the only rating made for that purpose is the baseline. */
    List<Baseline> baselines();

    /** Its statuses by date; active from the start if there are none. */
    List<StatusChange> statuses();

    /** How it went, by date. */
    List<AchievementChange> achievements();

    /** What was decided, by date. */
    List<TargetDecision> decisions();

    /** The target that it goes on from; absent if it is the first. */
    Optional<TargetId> predecessor();

    /** Who is responsible for it, by date. */
    List<Assignment> adults();

    /** Notes on it. */
    List<Note> notes();

    /** Returns a new builder of a personal target. */
    static Builder personal() {
        return builder().kind(TargetKind.PERSONAL);
    }

    /** Returns a new builder of an academic target. */
    static Builder academic() {
        return builder().kind(TargetKind.ACADEMIC);
    }

    /** Returns a new builder of an outcome of a plan. */
    static Builder outcome() {
        return builder().kind(TargetKind.OUTCOME);
    }

    /** The status on this day: the latest change up to it, the later in the list if two share a day; active if none. */
    default TargetStatus statusOn(LocalDate day) {
        StatusChange latest = null;
        for (StatusChange change : statuses()) {
            if (!change.on().isAfter(day) && (latest == null || !change.on().isBefore(latest.on()))) {
                latest = change;
            }
        }
        return latest == null ? TargetStatus.ACTIVE : latest.status();
    }

    /** How it goes on this day: the latest change up to it, the later in the list if two share a day; absent if none. */
    default Optional<Achievement> achievementOn(LocalDate day) {
        AchievementChange latest = null;
        for (AchievementChange change : achievements()) {
            if (!change.on().isAfter(day) && (latest == null || !change.on().isBefore(latest.on()))) {
                latest = change;
            }
        }
        return Optional.ofNullable(latest).map(AchievementChange::achievement);
    }

    /** What was decided in this cycle: the latest decision that names it, the later in the list if two share a day. */
    default Optional<TargetDecision> decisionIn(CycleId cycle) {
        TargetDecision latest = null;
        for (TargetDecision decision : decisions()) {
            boolean inCycle = decision.cycle().filter(cycle::equals).isPresent();
            if (inCycle && (latest == null || !decision.on().isBefore(latest.on()))) {
                latest = decision;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The adults who have this role for the target on this day, in the order of the list, each once. */
    default List<StaffId> adultsOn(Role role, LocalDate day) {
        return adults().stream()
                .filter(adult -> adult.role().equals(role) && adult.isOn(day))
                .map(Assignment::staff)
                .distinct()
                .toList();
    }

    /** The key workers of the target on this day; see {@link #adultsOn(Role, LocalDate)}. */
    default List<StaffId> keyWorkersOn(LocalDate day) {
        return adultsOn(Role.KEY_WORKER, day);
    }

    /** The targets that go on from this one, as its decisions name them, in their order. */
    default List<TargetId> successors() {
        return decisions().stream()
                .flatMap(decision -> decision.successor().stream())
                .distinct()
                .toList();
    }

    /** Refuses an importance or a difficulty out of 0 to 3. */
    @Value.Check
    default void check() {
        TargetChecks.weight("importance", importance());
        TargetChecks.weight("difficulty", difficulty());
    }

    @Override
    default String redacted() {
        return "Target[redacted]";
    }

    /** Builds a {@link Target}; not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {

        Builder() {}

        /** Equal to {@code id(TargetId.of(id))}. */
        public Builder id(String id) {
            return id(TargetId.of(id));
        }

        /** Equal to {@code kind(TargetKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(TargetKind.of(kind));
        }

        /** Equal to {@code concept(ConceptId.of(concept))}. */
        public Builder concept(String concept) {
            return concept(ConceptId.of(concept));
        }

        /** Equal to {@code vocabulary(VocabularyRef.parse(vocabulary))}. */
        public Builder vocabulary(String vocabulary) {
            return vocabulary(VocabularyRef.parse(vocabulary));
        }

        /** Equal to {@code scale(ScaleRef.parse(scale))}. */
        public Builder scale(String scale) {
            return scale(ScaleRef.parse(scale));
        }

        /** Equal to {@code setIn(CycleId.of(setIn))}. */
        public Builder setIn(String setIn) {
            return setIn(CycleId.of(setIn));
        }

        /** Equal to {@code setBy(TargetSource.of(setBy))}. */
        public Builder setBy(String setBy) {
            return setBy(TargetSource.of(setBy));
        }

        /** Equal to {@code programme(ProgrammeId.of(programme))}. */
        public Builder programme(String programme) {
            return programme(ProgrammeId.of(programme));
        }

        /** Equal to {@code predecessor(TargetId.of(predecessor))}. */
        public Builder predecessor(String predecessor) {
            return predecessor(TargetId.of(predecessor));
        }

        /** Equal to {@code scale(scale.ref())}. */
        public Builder scale(Scale scale) {
            return scale(scale.ref());
        }

        /** Sets the aim to reach this point by this day. */
        public Builder aim(String point, LocalDate by) {
            return aim(Aim.of(point, by));
        }

        /** Adds a status from this day on. */
        public Builder status(TargetStatus status, LocalDate on) {
            return addStatuses(StatusChange.builder().status(status).on(on).build());
        }

        /** Adds a key worker from this day on. */
        public Builder keyWorker(String staff, LocalDate from) {
            return addAdults(Assignment.builder().staff(staff).from(from).build());
        }

        /** Adds a key worker from the first of these days to the last, both included. */
        public Builder keyWorker(String staff, LocalDate from, LocalDate to) {
            return addAdults(Assignment.builder().staff(staff).from(from).to(to).build());
        }

        /** Adds how it went, as seen on this day. */
        public Builder achievement(Achievement achievement, LocalDate on) {
            return addAchievements(
                    AchievementChange.builder().achievement(achievement).on(on).build());
        }

        /** Adds what was decided on this day in this cycle. */
        public Builder decision(Decision decision, String cycle, LocalDate on) {
            return addDecisions(TargetDecision.builder()
                    .decision(decision)
                    .cycle(cycle)
                    .on(on)
                    .build());
        }
    }
}
