package org.waymark.rating;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.ScaleRef;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;

/**
 * Repeated observations of one behaviour in phases, as single-case methods need them. Ratings in review cycles are not such a series.
 */
@Value.Immutable
@PersonalValue
public sealed interface ObservationSeries extends WithObservationSeries, Personal, Open
        permits ImmutableObservationSeries {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record. */
    SeriesId id();

    /** What is observed. */
    String title();

    /** The target that it belongs to; absent if none. */
    Optional<TargetId> target();

    /** The scale of its observations, usually a count or a frequency. */
    ScaleRef scale();

    /** Which way is better here; absent if it is as the scale says. */
    Optional<Direction> direction();

    /** The phases, in order. */
    List<Phase> phases();

    /** Finds the phase with this label. */
    default Optional<Phase> phase(String label) {
        return phases().stream().filter(phase -> phase.label().equals(label)).findFirst();
    }

    /** The phases of one kind, in order. */
    default List<Phase> phases(PhaseKind kind) {
        return phases().stream().filter(phase -> phase.kind().equals(kind)).toList();
    }

    /** Refuses two phases under one label: nobody could say which is meant. */
    @Value.Check
    default void check() {
        if (phases().stream().map(Phase::label).distinct().count() != phases().size()) {
            throw new IllegalArgumentException("an ObservationSeries must not hold two phases under one label");
        }
    }

    @Override
    default String redacted() {
        return "ObservationSeries[redacted]";
    }

    /** Builds a {@link ObservationSeries}; not thread-safe. */
    final class Builder extends ImmutableObservationSeries.Builder {

        Builder() {}

        /** Equal to {@code id(SeriesId.of(id))}. */
        public Builder id(String id) {
            return id(SeriesId.of(id));
        }

        /** Equal to {@code target(TargetId.of(target))}. */
        public Builder target(String target) {
            return target(TargetId.of(target));
        }

        /** Equal to {@code scale(ScaleRef.parse(scale))}. */
        public Builder scale(String scale) {
            return scale(ScaleRef.parse(scale));
        }

        /** Equal to {@code scale(scale.ref())}. */
        public Builder scale(Scale scale) {
            return scale(scale.ref());
        }
    }
}
