package org.waymark.scoring.attention;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.waymark.data.Data;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;

/** Puts reasons into the words of a label pack. */
final class AttentionWords {

    private AttentionWords() {}

    static String sentence(Labels labels, AttentionReason reason) {
        Map<String, Data> values = new TreeMap<>();
        values.put("days", Data.of(count(labels, "days", reason.days())));
        values.put("since", Data.of(reason.since().toString()));
        values.put("things", Data.of(things(labels, reason)));
        if (reason.kind() == AttentionKind.OVERDUE) {
            String title = labels.has(reason.key())
                    ? labels.render(reason.key(), Map.of())
                    : reason.title().orElse(reason.what());
            values.put("title", Data.of(title));
            return labels.render("attention.overdue", values);
        }
        if (reason.kind() == AttentionKind.SUPPORT_NOT_DELIVERED) {
            values.put("delivered", Data.of(sum(reason, "delivered")));
            values.put("due", Data.of(sum(reason, "due")));
        }
        return labels.render(reason.key(), values);
    }

    static String todo(Labels labels, AttentionReason reason) {
        return labels.has(reason.todoKey())
                ? labels.render(reason.todoKey(), Map.of())
                : reason.todo().orElse(reason.todoKey());
    }

    static String why(Labels labels, Reason why) {
        String own = "attention.gap." + why.code();
        return labels.render(labels.has(own) ? own : "reason." + why.code(), Map.of());
    }

    /** In brackets how many targets, or how many things of another kind if there are several; nothing for one thing. */
    private static String things(Labels labels, AttentionReason reason) {
        int targets = reason.targets().size();
        if (targets > 0) {
            return " (" + count(labels, "targets", targets) + ")";
        }
        int all = reason.matters().size();
        return all > 1 ? " (" + count(labels, "things", all) + ")" : "";
    }

    private static String count(Labels labels, String what, long count) {
        String key = "attention." + what + (count == 1 ? ".one" : "");
        return labels.render(key, Map.of("count", Data.of(count)));
    }

    private static long sum(AttentionReason reason, String figure) {
        return Math.round(reason.matters().stream()
                .flatMap(matter -> matter.score().stream())
                .map(score -> figure(score, figure))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sum());
    }

    private static OptionalDouble figure(Scored score, String name) {
        Double figure = score.figures().get(name);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }
}
