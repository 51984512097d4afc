package org.waymark.caseload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.PupilId;
import org.waymark.internal.PersonalValue;

/**
 * The records of some pupils and what they refer to.
 */
@Value.Immutable
@PersonalValue
public sealed interface Caseload extends WithCaseload, Personal, Open permits ImmutableCaseload {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the records refer to. */
    ReferenceData referenceData();

    /** The records, one for each pupil. */
    List<PupilRecord> pupils();

    /** Returns the caseload of these records. */
    static Caseload of(ReferenceData referenceData, Iterable<? extends PupilRecord> pupils) {
        return builder().referenceData(referenceData).addAllPupils(pupils).build();
    }

    /** The records by the id of the pupil, in order; under one id the first stays. Made once. */
    @Value.Lazy
    default Map<PupilId, PupilRecord> pupilsById() {
        Map<PupilId, PupilRecord> byId = new LinkedHashMap<>();
        for (PupilRecord record : pupils()) {
            byId.putIfAbsent(record.pupil().id(), record);
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Finds the record of this pupil. */
    default Optional<PupilRecord> find(PupilId pupil) {
        return Optional.ofNullable(pupilsById().get(pupil));
    }

    /** Returns this caseload with one more record. */
    default Caseload plusPupil(PupilRecord record) {
        return withPupils(Lists.plus(pupils(), record));
    }

    /**
     * Returns this caseload with this record in the place of the first one of the same pupil.
     *
     * @throws IllegalArgumentException if it holds none
     */
    default Caseload replacePupil(PupilRecord record) {
        return withPupils(Lists.replace(
                pupils(), record, old -> old.pupil().id().equals(record.pupil().id()), "Caseload"));
    }

    @Override
    default String redacted() {
        return "Caseload[redacted]";
    }

    /** Builds a {@link Caseload}; not thread-safe. */
    final class Builder extends ImmutableCaseload.Builder {

        Builder() {}
    }
}
