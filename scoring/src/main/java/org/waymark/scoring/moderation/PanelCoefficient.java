package org.waymark.scoring.moderation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.scoring.stat.Undefined;

/**
 * A coefficient of a panel: its name and its figure, or the reason why there is none.
 *
 * @param name which coefficient with which convention, such as {@code krippendorff.alpha(ordinal)}
 * @param value the figure, at most 1; empty if there is none
 * @param lower the lower limit of its interval at 95 %; empty if none goes with it
 * @param upper the upper limit; empty if none goes with it
 * @param undefined why there is no figure; empty if there is one
 */
public record PanelCoefficient(
        String name, OptionalDouble value, OptionalDouble lower, OptionalDouble upper, Optional<Undefined> undefined) {

    @Override
    public String toString() {
        return name + "=" + (value.isPresent() ? PanelAgreement.decimals(value.getAsDouble()) : "none");
    }
}
