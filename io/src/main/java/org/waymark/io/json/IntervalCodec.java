package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.measure.Interval;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** An interval: {@code {"low": 0.78, "high": 1, "level": 0.95}}. That object is closed: it holds these three fields. */
final class IntervalCodec implements Codec<Interval> {

    static final IntervalCodec INTERVAL = new IntervalCodec();

    private static final List<String> NAMES = List.of("low", "high", "level");
    private static final BigDecimal HIGHEST_LEVEL = new BigDecimal("0.999999999999");

    @Override
    public String type() {
        return "an interval as {\"low\": …, \"high\": …, \"level\": …}";
    }

    @Override
    public @Nullable Interval read(In in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.wrongType("an object");
            return null;
        }
        TokenStreamLocation place = in.here();
        @Nullable Double[] ends = new @Nullable Double[NAMES.size()];
        int seen = 0;
        boolean sound = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int number = NAMES.indexOf(name);
            boolean again = number >= 0 && (seen & 1 << number) != 0;
            in.enter(number >= 0 ? NAMES.get(number) : In.FREE_NAME);
            in.next();
            if (number < 0 || again) {
                in.fault(
                        again ? Rules.DUPLICATE : Rules.TYPE,
                        again ? "stands twice in this object" : "is not a field of an interval",
                        "Write low, high and level, each once, and nothing else.");
                in.skip();
                sound = false;
            } else {
                seen |= 1 << number;
                ends[number] = DoubleCodec.COMPUTED.read(in);
            }
            in.leave();
        }
        return hasAll(in, seen, place) && sound ? interval(in, place, ends[0], ends[1], ends[2]) : null;
    }

    private static boolean hasAll(In in, int seen, TokenStreamLocation place) {
        for (int number = 0; number < NAMES.size(); number++) {
            if ((seen & 1 << number) == 0) {
                in.enter(NAMES.get(number));
                in.fault(Rules.MISSING, place, "is required, and is missing", "Write its value.");
                in.leave();
            }
        }
        return seen == 7;
    }

    private static @Nullable Interval interval(
            In in, TokenStreamLocation place, @Nullable Double low, @Nullable Double high, @Nullable Double level) {
        if (low == null || high == null || level == null) {
            return null;
        }
        try {
            return new Interval(low, high, level);
        } catch (IllegalArgumentException refusal) {
            in.refused(place, refusal);
            return null;
        }
    }

    @Override
    public void write(Interval interval, Out out) {
        out.startObject();
        out.name("low");
        out.number(DoubleCodec.rounded(interval.low()));
        out.name("high");
        out.number(DoubleCodec.rounded(interval.high()));
        out.name("level");
        out.number(DoubleCodec.rounded(interval.level()).min(HIGHEST_LEVEL));
        out.endObject();
    }
}
