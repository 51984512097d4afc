package org.waymark.scoring.evaluation;

import java.util.List;
import java.util.Optional;
import org.waymark.wider.Indicator;

/**
 * A line of a logic model and what the records say of its indicators.
 *
 * @param stage where it stands
 * @param text what is put in, done or hoped for, in the words of the model
 * @param indicators its indicators, in order; empty if nothing shows it yet
 */
public record LogicLine(LogicStage stage, String text, List<Shown> indicators) {

    /** Copies the list. */
    public LogicLine {
        indicators = List.copyOf(indicators);
    }

    /**
     * An indicator and its figure.
     *
     * @param code its code in the model
     * @param indicator the indicator; absent if the model does not have it, which validation reports
     * @param rule the code of the rule that answered; absent if none did
     * @param figure what it said, or why there is no figure
     */
    public record Shown(String code, Optional<Indicator> indicator, Optional<String> rule, IndicatorFigure figure) {

        /** What is looked at, or the code where the model does not say. */
        public String title() {
            return indicator.map(Indicator::title).orElse(code);
        }
    }
}
