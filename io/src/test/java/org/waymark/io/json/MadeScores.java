package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.data.Data;

/** Makes what only scores have: computed numbers, headlines and intervals, and either a headline or a reason. */
final class MadeScores {

    private static final List<String> COMPUTED = List.of(
            "0", "1", "100", "-0.333333333333", "0.1", "57.4642857143", "123456789012", "1.23456789012E+20", "1.5E-9");

    private static final Set<String> WITH_A_REASON = Set.of("reason", "attributes");

    private MadeScores() {}

    static boolean makes(Codec<?> codec) {
        return codec instanceof DoubleCodec || codec instanceof HeadlineCodec || codec instanceof IntervalCodec;
    }

    static Data value(Codec<?> codec, Random random) {
        if (codec instanceof DoubleCodec) {
            return computed(random);
        }
        if (codec instanceof IntervalCodec) {
            return Data.objectOf(Map.of(
                    "low", Data.of(new BigDecimal("-1.25")),
                    "high", Data.of(new BigDecimal("0.733333333333")),
                    "level", Data.of(new BigDecimal("0.95"))));
        }
        return switch (random.nextInt(3)) {
            case 0 -> computed(random);
            case 1 -> Data.of("plateau");
            default -> Data.of(random.nextBoolean());
        };
    }

    /** Leaves of all fields of a score those that go together. */
    static void chooseOne(Map<String, Data> fields, Random random) {
        if (random.nextBoolean()) {
            fields.keySet().retainAll(WITH_A_REASON);
            fields.putIfAbsent("reason", Data.of("NO_BASELINE"));
        } else {
            fields.keySet().removeAll(WITH_A_REASON);
            fields.putIfAbsent("headline", value(HeadlineCodec.HEADLINE, random));
        }
    }

    private static Data computed(Random random) {
        return Data.of(new BigDecimal(COMPUTED.get(random.nextInt(COMPUTED.size()))));
    }
}
