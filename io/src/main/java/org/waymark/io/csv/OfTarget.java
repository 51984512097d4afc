package org.waymark.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.target.Target;

/**
 * Something that is recorded of a target, or of a pupil as a whole.
 *
 * @param target the target; absent for the pupil as a whole
 * @param value what is recorded
 */
record OfTarget<T>(Optional<TargetId> target, T value) {

    /** All such things of the targets of a record, in order. */
    static <T> Stream<OfTarget<T>> all(PupilRecord record, Function<Target, List<T>> of) {
        return record.targets().stream()
                .flatMap(target ->
                        of.apply(target).stream().map(value -> new OfTarget<>(Optional.of(target.id()), value)));
    }

    /** The target that it is recorded of. */
    TargetId one() {
        return target.orElseThrow();
    }

    /** Prints nothing of a pupil. */
    @Override
    public String toString() {
        return "OfTarget[redacted]";
    }
}
