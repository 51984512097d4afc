package org.waymark.scale;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * One point of a scale.
 */
@Value.Immutable
@PlainValue
public sealed interface ScalePoint extends WithScalePoint, Open permits ImmutableScalePoint {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code that a mark gives, unique within the scale. */
    String code();

    /** What the point is called. */
    String label();

    /** The number that the source gives to the point; absent if it has a place in the order and no number. */
    Optional<BigDecimal> value();

    /** What the point means; absent if the label says it all. */
    Optional<String> description();

    /** Returns a point without a number. */
    static ScalePoint of(String code, String label) {
        return builder().code(code).label(label).build();
    }

    /** Returns a point with a number. */
    static ScalePoint of(String code, String label, long value) {
        return builder()
                .code(code)
                .label(label)
                .value(BigDecimal.valueOf(value))
                .build();
    }

    /** Builds a {@link ScalePoint}; not thread-safe. */
    final class Builder extends ImmutableScalePoint.Builder {

        Builder() {}
    }
}
