package org.waymark.scoring.moderation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.stat.Undefined;

/**
 * A figure of moderation with an interval for which whole pupils were drawn again, or the reason why there is none.
 *
 * @param name what it is, such as {@code exact} or {@code krippendorff.alpha(ordinal)}
 * @param value the figure; empty if there is none
 * @param lower the lower limit of its interval; empty if there is none
 * @param upper the upper limit; empty if there is none
 * @param undefined why there is no figure; empty if there is one
 */
public record ModerationFigure(
        String name, OptionalDouble value, OptionalDouble lower, OptionalDouble upper, Optional<Undefined> undefined) {

    static ModerationFigure none(String name, Undefined why) {
        return new ModerationFigure(
                name, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(why));
    }

    /** The figure that has a value for all subjects. */
    static ModerationFigure of(
            String name, ClusterBootstrap bootstrap, int[] pupils, Function<int[], OptionalDouble> statistic) {
        ClusterBootstrap.Result result = bootstrap.of(pupils, statistic);
        Optional<Limits> limits = result.limits();
        return new ModerationFigure(
                name,
                OptionalDouble.of(result.estimate()),
                limits.map(both -> OptionalDouble.of(both.lower())).orElse(OptionalDouble.empty()),
                limits.map(both -> OptionalDouble.of(both.upper())).orElse(OptionalDouble.empty()),
                Optional.empty());
    }

    @Override
    public String toString() {
        if (value.isEmpty()) {
            return name + "=none";
        }
        String text = name + "=" + PanelAgreement.decimals(value.getAsDouble());
        return lower.isEmpty() || upper.isEmpty()
                ? text
                : text + " [" + PanelAgreement.decimals(lower.getAsDouble()) + ", "
                        + PanelAgreement.decimals(upper.getAsDouble()) + "]";
    }
}
