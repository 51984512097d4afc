package org.waymark.validation;

import java.util.function.BiConsumer;

/** A rule over a record, from a function. */
record RecordRule(RuleInfo info, BiConsumer<RecordView, Reporter> body) implements Rule {

    @Override
    public void check(RecordView view, Reporter report) {
        body.accept(view, report);
    }

    @Override
    public String toString() {
        return "Rule[" + info.id() + "]";
    }
}
