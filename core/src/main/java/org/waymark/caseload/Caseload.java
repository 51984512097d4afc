package org.waymark.caseload;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
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

    @Override
    default String redacted() {
        return "Caseload[redacted]";
    }

    /** Builds a {@link Caseload}; not thread-safe. */
    final class Builder extends ImmutableCaseload.Builder {

        Builder() {}
    }
}
