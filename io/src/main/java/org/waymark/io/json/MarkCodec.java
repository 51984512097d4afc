package org.waymark.io.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import tools.jackson.core.JsonToken;

/**
 * A mark: a text is the code of a point, a number is a quantity, and {@code {"absent": "refused"}} says why there is none.
 * That object is closed: it holds this one field.
 */
final class MarkCodec implements Codec<Mark> {

    private static final String ABSENT = "absent";
    private static final String FORMS = "a text (a point), a number (a quantity) or {\"absent\": \"…\"}";

    private static final TextCodec<Mark> POINT = new TextCodec<>("a point", Mark::point, mark -> "");

    @Override
    public String type() {
        return FORMS;
    }

    @Override
    public @Nullable Mark read(In in) {
        if (in.is(JsonToken.VALUE_STRING)) {
            return POINT.read(in);
        }
        if (NumberCodec.isNumber(in)) {
            BigDecimal number = NumberCodec.DECIMAL.read(in);
            return number == null ? null : Mark.quantity(number);
        }
        if (in.is(JsonToken.START_OBJECT)) {
            return readAbsent(in);
        }
        in.wrongType(FORMS);
        return null;
    }

    private static @Nullable Mark readAbsent(In in) {
        AbsenceReason reason = null;
        boolean sound = true;
        boolean seen = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean known = name.equals(ABSENT);
            in.enter(known ? ABSENT : In.FREE_NAME);
            if (known && !seen) {
                seen = true;
                in.next();
                reason = Codecs.ABSENCE_REASON.read(in);
            } else {
                in.fault(
                        known ? Rules.DUPLICATE : Rules.TYPE,
                        known ? "stands twice in this object" : "is not a field of an absent mark",
                        "Write {\"absent\": \"…\"} and nothing else.");
                sound = false;
                in.next();
                in.skip();
            }
            in.leave();
        }
        if (!seen) {
            in.fault(Rules.TYPE, "must be " + FORMS, "Write {\"absent\": \"…\"} with the reason.");
        }
        return sound && reason != null ? Mark.absent(reason) : null;
    }

    @Override
    public void write(Mark mark, Out out) {
        if (mark instanceof Mark.Point point) {
            out.text(point.code());
        } else if (mark instanceof Mark.Quantity quantity) {
            out.number(quantity.value());
        } else if (mark instanceof Mark.Absent absent) {
            out.startObject();
            out.name(ABSENT);
            Codecs.ABSENCE_REASON.write(absent.reason(), out);
            out.endObject();
        }
    }
}
