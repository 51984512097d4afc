package org.waymark.scoring;

import java.util.Map;
import java.util.Set;

/** Which golden vectors are not held, and why: the one place for it. */
final class GoldenLedger {

    private GoldenLedger() {}

    /** Measures that wait for the catalogue of measures: nothing calculates them yet. */
    private static final Set<String> PENDING = Set.of();

    private static final String COARSE_ROOT =
            "the peer's search for the limit stops at 1e-4 of a share, so its digits are off from the fifth on; ours solves the"
                    + " definition, and is held against the closed form that it has where nothing happened in one period";

    /** Figures of bound measures that we do not give, or not with these digits, by measure and key, with the reason. */
    private static final Map<String, Map<String, String>> DECLINED =
            Map.of("behaviour.rateRatio", Map.of("midPLower", COARSE_ROOT, "midPUpper", COARSE_ROOT));

    static Set<String> pending() {
        return PENDING;
    }

    static Map<String, Map<String, String>> declined() {
        return DECLINED;
    }
}
