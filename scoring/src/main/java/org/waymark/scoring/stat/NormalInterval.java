package org.waymark.scoring.stat;

import java.util.OptionalDouble;

/** An estimate with a normal interval; nothing that is not finite comes out. */
final class NormalInterval {

    private final OptionalDouble estimate;
    private final OptionalDouble se;
    private final double z;

    NormalInterval(OptionalDouble estimate, OptionalDouble se, double confidence) {
        this.estimate = estimate;
        this.se = se;
        this.z = Quantiles.normalTwoSided(confidence);
    }

    OptionalDouble estimate() {
        return estimate;
    }

    OptionalDouble se() {
        return se;
    }

    OptionalDouble lower() {
        return at(-z);
    }

    OptionalDouble upper() {
        return at(z);
    }

    private OptionalDouble at(double distance) {
        return estimate.isPresent() && se.isPresent()
                ? finite(estimate.getAsDouble() + distance * se.getAsDouble())
                : OptionalDouble.empty();
    }

    static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }
}
