package org.waymark.scale;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * A named part of a scale, such as "expected or above".
 */
@Value.Immutable
@PlainValue
public sealed interface Band extends WithBand, Open permits ImmutableBand {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the band, unique within the scale. */
    String code();

    /** What the band is called. */
    String label();

    /** The lowest number in the band, included; absent if it has no lower end. */
    Optional<BigDecimal> from();

    /** The highest number in the band, included; absent if it has no upper end. */
    Optional<BigDecimal> to();

    /** Whether this number lies in the band. */
    default boolean holds(BigDecimal number) {
        return from().map(low -> number.compareTo(low) >= 0).orElse(true)
                && to().map(high -> number.compareTo(high) <= 0).orElse(true);
    }

    /** Builds a {@link Band}; not thread-safe. */
    final class Builder extends ImmutableBand.Builder {

        Builder() {}
    }
}
