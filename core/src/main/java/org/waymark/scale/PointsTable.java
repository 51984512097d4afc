package org.waymark.scale;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ScaleRef;
import org.waymark.internal.PlainValue;

/**
 * Numbers for the points of a scale, as a source published them for some years.
 */
@Value.Immutable
@PlainValue
public sealed interface PointsTable extends WithPointsTable, Open permits ImmutablePointsTable {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the table, such as {@code nc-sublevels}; with its version unique. */
    String id();

    /** The version of the table, such as the year of the source. */
    String version();

    /** The scale whose points have these numbers. */
    ScaleRef scale();

    /** The number of each point, by the code of the point, in the order of the source. A point that is not here has no number. */
    Map<String, BigDecimal> points();

    /** Where the numbers come from. */
    String source();

    /** The number of a mark; absent if the mark names no point or the table has no number for it. */
    default Optional<BigDecimal> number(Mark mark) {
        return mark instanceof Mark.Point point ? Optional.ofNullable(points().get(point.code())) : Optional.empty();
    }

    /** Builds a {@link PointsTable}; not thread-safe. */
    final class Builder extends ImmutablePointsTable.Builder {

        Builder() {}

        /** Equal to {@code scale(ScaleRef.parse(scale))}. */
        public Builder scale(String scale) {
            return scale(ScaleRef.parse(scale));
        }
    }
}
