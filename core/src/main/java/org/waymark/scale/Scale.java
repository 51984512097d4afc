package org.waymark.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ScaleRef;
import org.waymark.internal.PlainValue;

/**
 * What a mark is a mark on: points in order, or numbers in a range. What is published under one {@link #ref()} never
 * changes.
 *
 * <p>A scale with {@link #points()} takes marks that name a point; a scale without takes quantities between {@link
 * #minimum()} and {@link #maximum()}. Points stand from the lowest to the highest in the order of the scale; whether
 * higher is better is for {@link #direction()} to say.
 */
@Value.Immutable
@PlainValue
public sealed interface Scale extends WithScale, Open permits ImmutableScale {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id and the version of the scale. */
    ScaleRef ref();

    /** What the scale is called. */
    String title();

    /** What may be done with its marks. */
    ScaleKind kind();

    /** Whether a mark is a state of the pupil or a judgement against an expectation; a state by default. */
    @Value.Default
    default ScaleBasis basis() {
        return ScaleBasis.STATE;
    }

    /** Which way is better; higher by default. */
    @Value.Default
    default Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** The points from the lowest to the highest; empty for a scale of numbers. */
    List<ScalePoint> points();

    /** For a scale of numbers, the lowest that can be; absent if there is none. */
    Optional<BigDecimal> minimum();

    /** For a scale of numbers, the highest that can be; absent if there is none. */
    Optional<BigDecimal> maximum();

    /** For a scale of numbers, how many decimals a mark may have, 0 to 9; 0 by default. */
    @Value.Default
    default int decimals() {
        return 0;
    }

    /** What a number counts, such as {@code months}; absent if the marks have no unit. */
    Optional<String> unit();

    /** Whether a target on this scale must say in words, beforehand, what each point means for it; false by default. */
    @Value.Default
    default boolean needsLevels() {
        return false;
    }

    /** Whether measures may look at its marks; false for what is recorded and never scored. True by default. */
    @Value.Default
    default boolean scored() {
        return true;
    }

    /** Named parts of the scale, from the lowest; may be empty. */
    List<Band> bands();

    /** Where the scale comes from: a document with its year, a school, a vendor. */
    String source();

    /** Finds the point with this code. */
    default Optional<ScalePoint> find(String code) {
        return points().stream().filter(point -> point.code().equals(code)).findFirst();
    }

    /** The place of a point in the order of the scale, from 0; absent if the scale has no such point. */
    default OptionalInt position(String code) {
        for (int i = 0; i < points().size(); i++) {
            if (points().get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Whether this mark can stand on this scale. An absent mark can stand on every scale.
     *
     * @param mark a mark as it was given
     */
    default boolean accepts(Mark mark) {
        if (mark instanceof Mark.Point point) {
            return find(point.code()).isPresent();
        }
        if (mark instanceof Mark.Quantity quantity) {
            BigDecimal number = quantity.value();
            return points().isEmpty()
                    && number.stripTrailingZeros().scale() <= decimals()
                    && minimum().map(low -> number.compareTo(low) >= 0).orElse(true)
                    && maximum().map(high -> number.compareTo(high) <= 0).orElse(true);
        }
        return true;
    }

    /** The number of a mark on this scale: a quantity itself, or the number of its point; absent if it has none. */
    default Optional<BigDecimal> number(Mark mark) {
        if (mark instanceof Mark.Point point) {
            return find(point.code()).flatMap(ScalePoint::value);
        }
        return mark instanceof Mark.Quantity quantity ? Optional.of(quantity.value()) : Optional.empty();
    }

    /** The first band that holds the number of this mark; absent if none does or the mark has no number. */
    default Optional<Band> band(Mark mark) {
        return number(mark)
                .flatMap(number ->
                        bands().stream().filter(band -> band.holds(number)).findFirst());
    }

    /** Refuses a point or a band that stands twice, a range that is upside down, and decimals out of 0 to 9. */
    @Value.Check
    default void check() {
        if (points().stream().map(ScalePoint::code).distinct().count() != points().size()) {
            throw new IllegalArgumentException("a Scale must not hold a point twice");
        }
        if (bands().stream().map(Band::code).distinct().count() != bands().size()) {
            throw new IllegalArgumentException("a Scale must not hold a band twice");
        }
        if (decimals() < 0 || decimals() > 9) {
            throw new IllegalArgumentException("the decimals of a Scale must be 0 to 9");
        }
        if (minimum().isPresent()
                && maximum().isPresent()
                && minimum().get().compareTo(maximum().get()) > 0) {
            throw new IllegalArgumentException("the minimum of a Scale must not be above its maximum");
        }
    }

    /** Builds a {@link Scale}; not thread-safe. */
    final class Builder extends ImmutableScale.Builder {

        Builder() {}

        /** Equal to {@code ref(ScaleRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(ScaleRef.parse(ref));
        }
    }
}
