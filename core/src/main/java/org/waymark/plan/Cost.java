package org.waymark.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * What an intervention costs for this pupil.
 */
@Value.Immutable
@PersonalValue
public sealed interface Cost extends WithCost, Personal, Open permits ImmutableCost {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How much. */
    BigDecimal amount();

    /** In which currency: the code of three letters of ISO 4217. */
    String currency();

    /** For what. */
    CostBasis per();

    /** The cost of this many sessions; absent if the basis is neither a session nor all of them. */
    default Optional<BigDecimal> of(long sessions) {
        if (per().equals(CostBasis.SESSION)) {
            return Optional.of(amount().multiply(BigDecimal.valueOf(sessions)));
        }
        return per().equals(CostBasis.TOTAL) ? Optional.of(amount()) : Optional.empty();
    }

    @Override
    default String redacted() {
        return "Cost[redacted]";
    }

    /** Builds a {@link Cost}; not thread-safe. */
    final class Builder extends ImmutableCost.Builder {

        Builder() {}

        /** Equal to {@code per(CostBasis.of(per))}. */
        public Builder per(String per) {
            return per(CostBasis.of(per));
        }
    }
}
