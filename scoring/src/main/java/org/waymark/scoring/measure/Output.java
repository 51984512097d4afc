package org.waymark.scoring.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/** One figure that a measure gives, with its unit and range. */
@Value.Immutable
@PlainValue
public sealed interface Output extends WithOutput permits ImmutableOutput {

    /** The name of the headline. */
    String HEADLINE = "headline";

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the headline in this unit, without a range. */
    static Output headline(String unit) {
        return builder().name(HEADLINE).unit(unit).build();
    }

    /** Returns the headline in this unit and range. */
    static Output headline(String unit, double minimum, double maximum) {
        return builder()
                .name(HEADLINE)
                .unit(unit)
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }

    /** Returns a further figure. */
    static Output figure(String name, String unit) {
        return builder().name(name).unit(unit).build();
    }

    /** {@link #HEADLINE}, or the name of a further figure. */
    String name();

    /** The unit, in words, such as {@code points of the scale}. */
    String unit();

    /** The lowest that it can be; absent if there is none. */
    OptionalDouble minimum();

    /** The highest that it can be; absent if there is none. */
    OptionalDouble maximum();

    /** What it says; absent if name and unit say it all. */
    Optional<String> description();

    /** Builds an {@link Output}; not thread-safe. */
    final class Builder extends ImmutableOutput.Builder {

        Builder() {}
    }
}
