package org.waymark.release;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.SchoolId;
import org.waymark.internal.PersonalValue;

/**
 * The record of a leaver on its way to the next school, with the slice of reference data that it needs to be understood there.
 * {@link Transfer#of} makes one without what may not travel.
 */
@Value.Immutable
@PersonalValue
public sealed interface TransferRecord extends WithTransferRecord, Personal, Open permits ImmutableTransferRecord {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The school that hands the record over. */
    SchoolId fromSchool();

    /** The day on which it was made up. */
    LocalDate on();

    /** What the record refers to, and nothing else. */
    ReferenceData referenceData();

    /** The record. */
    PupilRecord record();

    @Override
    default String redacted() {
        return "TransferRecord[redacted]";
    }

    /** Builds a {@link TransferRecord}; not thread-safe. */
    final class Builder extends ImmutableTransferRecord.Builder {

        Builder() {}

        /** Equal to {@code fromSchool(SchoolId.of(fromSchool))}. */
        public Builder fromSchool(String fromSchool) {
            return fromSchool(SchoolId.of(fromSchool));
        }
    }
}
