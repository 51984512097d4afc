package org.waymark.scoring.evaluation;

import java.util.List;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;

/** Where a line of a logic model stands, from what is put in to what is hoped for in the end. */
public enum LogicStage {
    /** What is put in. */
    INPUT,
    /** What is done. */
    OUTPUT,
    /** What is hoped for soon. */
    SHORT_TERM,
    /** What is hoped for later. */
    LONG_TERM,
    /** What is hoped for in the end. */
    IMPACT;

    /** The key of its words, such as {@code evaluation.logic.INPUT}. */
    public String key() {
        return "evaluation.logic." + name();
    }

    List<LogicEntry> entries(LogicModel model) {
        return switch (this) {
            case INPUT -> model.inputs();
            case OUTPUT -> model.outputs();
            case SHORT_TERM -> model.shortTerm();
            case LONG_TERM -> model.longTerm();
            case IMPACT -> model.impact();
        };
    }
}
