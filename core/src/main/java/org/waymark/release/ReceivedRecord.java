package org.waymark.release;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Personal;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;

/** A transferred record as the receiving school has it, see {@link Transfer#receive}. */
@Value.Immutable
@PersonalValue
public sealed interface ReceivedRecord extends Personal permits ImmutableReceivedRecord {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The record, as it came. */
    PupilRecord record();

    /** What the records of the receiving school and this one refer to, so that both can be read and scored. */
    ReferenceData referenceData();

    /** What each open target could go on as, in the order of the targets. */
    List<Continuation> continuations();

    /**
     * What does not map, in the order of the transfer record, whose positions they name: {@code record.targets[2]}, {@code
     * referenceData.scales[0]}. Each names its rule; the ids concerned are attributes.
     */
    Findings findings();

    /** Finds what this target could go on as; absent for one that is not open, or that is not there. */
    default Optional<Continuation> continuation(TargetId target) {
        return continuations().stream()
                .filter(one -> one.target().id().equals(target))
                .findFirst();
    }

    /** The record with what was found. */
    default WithFindings<PupilRecord> recordWithFindings() {
        return new WithFindings<>(record(), findings());
    }

    @Override
    default String redacted() {
        return "ReceivedRecord[redacted]";
    }

    /** Builds a {@link ReceivedRecord}; not thread-safe. */
    final class Builder extends ImmutableReceivedRecord.Builder {

        Builder() {}
    }
}
