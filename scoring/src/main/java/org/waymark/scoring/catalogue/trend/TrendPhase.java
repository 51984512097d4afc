package org.waymark.scoring.catalogue.trend;

import org.waymark.rating.PhaseKind;
import org.waymark.scoring.subject.PhaseSeries;

/** Over which part of a series a trend is drawn. */
public enum TrendPhase {
    /** The first phase with the help. */
    INTERVENTION("intervention"),
    /** The first phase before the help. */
    BASELINE("baseline"),
    /** All phases, whatever happened in them. */
    ALL("all");

    private final String text;

    TrendPhase(String text) {
        this.text = text;
    }

    /** The text that stands in the key of a measure. */
    String text() {
        return text;
    }

    /** The first phase of it; -1 if the series has none. */
    int first(PhaseSeries series) {
        return switch (this) {
            case INTERVENTION -> series.firstPhase(PhaseKind.INTERVENTION, 0);
            case BASELINE -> series.firstPhase(PhaseKind.BASELINE, 0);
            case ALL -> series.phaseCount() > 0 ? 0 : -1;
        };
    }

    /** The phase after the last of it. */
    int end(PhaseSeries series) {
        return this == ALL ? series.phaseCount() : first(series) + 1;
    }
}
