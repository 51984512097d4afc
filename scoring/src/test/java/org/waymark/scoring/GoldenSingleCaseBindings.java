package org.waymark.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.Ird;
import org.waymark.scoring.stat.KendallTau;
import org.waymark.scoring.stat.MedianTies;
import org.waymark.scoring.stat.Pand;
import org.waymark.scoring.stat.PandMethod;
import org.waymark.scoring.stat.Pem;
import org.waymark.scoring.stat.PhaseTauB;
import org.waymark.scoring.stat.Pnd;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.TarlowTau;
import org.waymark.scoring.stat.Tau;
import org.waymark.scoring.stat.TauBc;
import org.waymark.scoring.stat.TauU;
import org.waymark.scoring.stat.TimeIndex;
import tools.jackson.databind.JsonNode;

/** The measures of two phases of one case that a calculator is bound to. */
final class GoldenSingleCaseBindings {

    private GoldenSingleCaseBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("singleCase.pnd", GoldenSingleCaseBindings::pnd);
        bindings.put("singleCase.pem", GoldenSingleCaseBindings::pem);
        bindings.put("singleCase.pand", GoldenSingleCaseBindings::pand);
        bindings.put("singleCase.ird", GoldenSingleCaseBindings::ird);
        bindings.put("singleCase.tau", GoldenSingleCaseBindings::tau);
        bindings.put("singleCase.tauU", GoldenSingleCaseBindings::tauU);
        bindings.put("singleCase.tauBc", GoldenSingleCaseBindings::tauBc);
        bindings.put("singleCase.tauBcPretest", GoldenSingleCaseBindings::tauBcPretest);
        GoldenSizeBindings.putAll(bindings);
    }

    static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    static Double[] a(JsonNode input) {
        return GoldenCheck.nullable(input.get("a"));
    }

    static Double[] b(JsonNode input) {
        return GoldenCheck.nullable(input.get("b"));
    }

    static double confidence(JsonNode params) {
        return params.path("confidence").doubleValue(0.95);
    }

    static Improvement improvement(JsonNode params) {
        return switch (params.path("improvement").asString("increase")) {
            case "increase" -> Improvement.INCREASE;
            case "decrease" -> Improvement.DECREASE;
            default -> throw new IllegalStateException("unknown improvement");
        };
    }

    private static Map<String, Object> pnd(JsonNode input, JsonNode params) {
        Pnd.Result result = Pnd.withDefaults().with(improvement(params)).ofNullable(a(input), b(input));
        return Map.of("estimate", figure(result, result::pnd));
    }

    private static Map<String, Object> pem(JsonNode input, JsonNode params) {
        Pem calculator = Pem.withDefaults().with(improvement(params));
        Pem.Result half = calculator.with(MedianTies.HALF).ofNullable(a(input), b(input));
        Pem.Result none = calculator.with(MedianTies.NONE).ofNullable(a(input), b(input));
        OptionalDouble asked = switch (params.path("ties").asString("both")) {
            case "none" -> figure(none, none::pem);
            case "half", "both" -> figure(half, half::pem);
            default -> throw new IllegalStateException("unknown ties");
        };
        return Map.of(
                "estimate", asked,
                "estimateTiesHalf", figure(half, half::pem),
                "estimateTiesNone", figure(none, none::pem));
    }

    private static Map<String, Object> pand(JsonNode input, JsonNode params) {
        PandMethod method = switch (params.path("method").asString("minimum-removal")) {
            case "minimum-removal" -> PandMethod.MINIMUM_REMOVAL;
            case "sort" -> PandMethod.SORT_AS_SCAN;
            default -> throw new IllegalStateException("unknown method");
        };
        Pand.Result result =
                Pand.withDefaults().with(improvement(params)).with(method).ofNullable(a(input), b(input));
        return Map.of(
                "estimate", figure(result, result::pand),
                "keep", result.isDefined() ? result.kept() : OptionalInt.empty(),
                "phi", result.phi());
    }

    private static Map<String, Object> ird(JsonNode input, JsonNode params) {
        if (!params.path("variant").asString("robust").equals("robust")) {
            throw new IllegalStateException("unknown variant");
        }
        Ird.Result result = Ird.withDefaults().with(improvement(params)).ofNullable(a(input), b(input));
        return Map.of("estimate", figure(result, result::ird));
    }

    private static Map<String, Object> tau(JsonNode input, JsonNode params) {
        Tau.Result result = Tau.withDefaults()
                .with(improvement(params))
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        return Map.of(
                "estimate", figure(result, result::tau),
                "seUnbiased", result.seUnbiased(),
                "seHanley", result.seHanley(),
                "seNull", result.seNull(),
                "ciLower", figure(result, result::lower),
                "ciUpper", figure(result, result::upper));
    }

    private static Map<String, Object> tauU(JsonNode input, JsonNode params) {
        TauU.Result result = TauU.withDefaults().with(improvement(params)).ofNullable(a(input), b(input));
        Map<String, Object> figures = new HashMap<>();
        figures.put("sAB", figure(result, result::sAB));
        figures.put("sTrendA", figure(result, result::sTrendA));
        figures.put("sTrendB", figure(result, result::sTrendB));
        figures.put("pairsAB", result.pairs());
        figures.put("tau", figure(result, result::tau));
        figures.put("tauU", figure(result, result::tauU));
        figures.put("tauUPlusTrendB", figure(result, result::plusTrendB));
        figures.put("tauUFull", figure(result, result::full));
        figures.put("sdNullSAB", result.sdNull());
        figures.put("z", result.z());
        return figures;
    }

    private static TimeIndex timeIndex(JsonNode params) {
        return switch (params.path("timeIndex").asString("session")) {
            case "session" -> TimeIndex.SESSION;
            case "reindexed" -> TimeIndex.REINDEXED;
            default -> throw new IllegalStateException("unknown timeIndex");
        };
    }

    private static Map<String, Object> tauBc(JsonNode input, JsonNode params) {
        if (!params.path("pretest").asString("never").startsWith("never")) {
            throw new IllegalStateException("unknown pretest");
        }
        TauBc.Result result = TauBc.withDefaults()
                .with(improvement(params))
                .with(timeIndex(params))
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        Map<String, Object> figures = new HashMap<>();
        figures.put("slope", figure(result, result::slope));
        figures.put("intercept", figure(result, result::intercept));
        figures.put("estimate", figure(result, result::tau));
        figures.put("seUnbiased", result.seUnbiased());
        figures.put("ciLower", figure(result, result::lower));
        figures.put("ciUpper", figure(result, result::upper));
        putTauB(figures, "kendall", result.corrected());
        figures.put("kendallSe", optional(result.corrected(), PhaseTauB::se));
        putTauB(figures, "uncorrected", result.uncorrected());
        KendallTau.Result trend = result.baselineTrend();
        figures.put("baselineTauB", figure(trend, trend::tauB));
        figures.put("baselineZ", trend.zNoContinuity());
        figures.put("baselineP", trend.pNoContinuity());
        figures.put("scanSum", scanSum(figures));
        return figures;
    }

    private static void putTauB(Map<String, Object> figures, String name, Optional<PhaseTauB> tauB) {
        figures.put(name + "TauB", optional(tauB, found -> OptionalDouble.of(found.tauB())));
        figures.put(name + "Z", optional(tauB, PhaseTauB::z));
        figures.put(name + "P", optional(tauB, PhaseTauB::p));
    }

    private static OptionalDouble optional(Optional<PhaseTauB> tauB, Function<PhaseTauB, OptionalDouble> figure) {
        return tauB.map(figure).orElse(OptionalDouble.empty());
    }

    /** What a test of the package {@code scan} adds up: tau-b, z and p of the baseline, before and after the correction. */
    private static OptionalDouble scanSum(Map<String, Object> figures) {
        double sum = 0;
        for (String what : new String[] {"baseline", "uncorrected", "kendall"}) {
            for (String figure : new String[] {"TauB", "Z", "P"}) {
                OptionalDouble value = (OptionalDouble) figures.get(what + figure);
                if (value.isEmpty()) {
                    return value;
                }
                sum += value.getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    private static Map<String, Object> tauBcPretest(JsonNode input, JsonNode params) {
        TarlowTau calculator = TarlowTau.withDefaults()
                .with(improvement(params))
                .with(timeIndex(params))
                .withAlpha(params.path("alpha").doubleValue(0.05));
        TarlowTau.Result without = calculator.withContinuity(false).ofNullable(a(input), b(input));
        TarlowTau.Result with = calculator.withContinuity(true).ofNullable(a(input), b(input));
        return Map.of(
                "baselinePNoContinuity", without.baselineP(),
                "baselinePContinuity", with.baselineP(),
                "correctedNoContinuity", without.isDefined() ? without.isCorrected() : OptionalInt.empty(),
                "correctedContinuity", with.isDefined() ? with.isCorrected() : OptionalInt.empty(),
                "tauBNoContinuity", figure(without, without::tauB),
                "tauBContinuity", figure(with, with::tauB));
    }
}
