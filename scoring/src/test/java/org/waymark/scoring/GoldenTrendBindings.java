package org.waymark.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.AimLine;
import org.waymark.scoring.stat.Autocorrelation;
import org.waymark.scoring.stat.Celeration;
import org.waymark.scoring.stat.CelerationMethod;
import org.waymark.scoring.stat.KendallTau;
import org.waymark.scoring.stat.MannKendall;
import org.waymark.scoring.stat.OlsSlope;
import org.waymark.scoring.stat.RateOfImprovement;
import org.waymark.scoring.stat.RepeatedMedians;
import org.waymark.scoring.stat.StatResult;
import tools.jackson.databind.JsonNode;

/** The golden vectors of trends. */
final class GoldenTrendBindings {

    private GoldenTrendBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("trend.kendallTauB", GoldenTrendBindings::kendallTau);
        bindings.put("trend.mannKendall", GoldenTrendBindings::mannKendall);
        bindings.put("trend.olsSlope", GoldenTrendBindings::olsSlope);
        bindings.put("trend.siegelRepeatedMedians", GoldenTrendBindings::repeatedMedians);
        bindings.put("trend.celeration", GoldenTrendBindings::celeration);
        bindings.put("trend.cbmRateOfImprovement", GoldenTrendBindings::rateOfImprovement);
        bindings.put("trend.cbmGoalLine", GoldenTrendBindings::aimLine);
        bindings.put("trend.autocorrelation", GoldenTrendBindings::autocorrelation);
    }

    private static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    private static Map<String, Object> kendallTau(JsonNode input, JsonNode params) {
        return tau(KendallTau.withDefaults()
                .ofNullable(GoldenCheck.nullable(input.get("x")), GoldenCheck.nullable(input.get("y"))));
    }

    private static Map<String, Object> mannKendall(JsonNode input, JsonNode params) {
        return tau(MannKendall.withDefaults().ofNullable(GoldenCheck.nullable(input.get("y"))));
    }

    private static Map<String, Object> tau(KendallTau.Result result) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.points());
        figures.put("s", result.s());
        figures.put("d", result.d());
        figures.put("varS", result.varS());
        figures.put("tauA", result.tauA());
        figures.put("tauB", figure(result, result::tauB));
        figures.put("z", result.z());
        figures.put("p", result.p());
        figures.put("zNoContinuity", result.zNoContinuity());
        figures.put("pNoContinuity", result.pNoContinuity());
        figures.put("pExact", result.pExact());
        return figures;
    }

    private static Map<String, Object> olsSlope(JsonNode input, JsonNode params) {
        OlsSlope.Result result = OlsSlope.withDefaults()
                .withConfidence(params.path("confidence").doubleValue(0.95))
                .ofNullable(GoldenCheck.nullable(input.get("x")), GoldenCheck.nullable(input.get("y")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.points());
        figures.put("slope", figure(result, result::slope));
        figures.put("intercept", figure(result, result::intercept));
        figures.put("rSquared", result.rSquared());
        figures.put("residualSd", result.residualSd());
        figures.put("slopeSe", result.slopeSe());
        figures.put("interceptSe", result.interceptSe());
        figures.put("slopeCiLower", result.lower());
        figures.put("slopeCiUpper", result.upper());
        figures.put("t", result.t());
        figures.put("p", result.p());
        return figures;
    }

    private static Map<String, Object> repeatedMedians(JsonNode input, JsonNode params) {
        RepeatedMedians.Result result = RepeatedMedians.withDefaults()
                .ofNullable(GoldenCheck.nullable(input.get("x")), GoldenCheck.nullable(input.get("y")));
        return Map.of(
                "n", result.points(),
                "slope", figure(result, result::slope),
                "interceptHierarchical", figure(result, result::interceptHierarchical),
                "interceptSeparate", figure(result, result::interceptSeparate));
    }

    private static Map<String, Object> celeration(JsonNode input, JsonNode params) {
        if (!params.path("zeros").asString("exclude").equals("exclude")) {
            throw new IllegalStateException("unknown zeros");
        }
        String method = params.path("method").asString("ols");
        Celeration.Result result = Celeration.withDefaults()
                .with(Arrays.stream(CelerationMethod.values())
                        .filter(known -> known.text().equals(method))
                        .findFirst()
                        .orElseThrow())
                .withUnitDays(params.path("unitDays").doubleValue(7))
                .ofNullable(GoldenCheck.nullable(input.get("days")), GoldenCheck.nullable(input.get("frequency")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("nUsed", result.used());
        figures.put("log10SlopePerDay", figure(result, result::logSlopePerDay));
        figures.put("log10Intercept", figure(result, result::logIntercept));
        figures.put("celeration", figure(result, result::celeration));
        figures.put("turnaroundFactor", figure(result, result::turnaroundFactor));
        figures.put(
                "direction",
                result.isDefined() ? (result.multiplies() ? "multiply" : "divide") : OptionalDouble.empty());
        figures.put("totalBounce", result.totalBounce());
        return figures;
    }

    private static Map<String, Object> rateOfImprovement(JsonNode input, JsonNode params) {
        RateOfImprovement.Result result = RateOfImprovement.withDefaults()
                .ofNullable(GoldenCheck.nullable(input.get("weeks")), GoldenCheck.nullable(input.get("score")));
        OlsSlope.Result line = result.line();
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.probes());
        figures.put("ols", figure(result, result::ols));
        figures.put("olsIntercept", figure(line, line::intercept));
        figures.put("olsSe", line.slopeSe());
        figures.put("standardErrorOfEstimate", line.residualSd());
        figures.put("twoPoint", figure(result, result::twoPoint));
        figures.put("theilSen", figure(result, result::theilSen));
        figures.put("medianOfThree", result.medianOfThree());
        figures.put("tukeyMedianX", result.tukeyMedianX());
        figures.put("tukeyNumberOfWeeksMinusOne", result.tukeyNumberOfWeeksMinusOne());
        return figures;
    }

    private static Map<String, Object> aimLine(JsonNode input, JsonNode params) {
        AimLine.Result result = AimLine.withDefaults()
                .ofNullable(
                        GoldenCheck.nullable(input.get("baseline")),
                        input.get("goal").doubleValue(),
                        input.get("weeks").doubleValue());
        return Map.of("start", figure(result, result::start), "weeklyGain", figure(result, result::weeklyGain));
    }

    private static Map<String, Object> autocorrelation(JsonNode input, JsonNode params) {
        Autocorrelation.Result result = Autocorrelation.withDefaults()
                .withLag(params.path("lag").intValue(1))
                .ofNullable(GoldenCheck.nullable(input.get("y")));
        return Map.of("n", result.values(), "estimate", figure(result, result::estimate));
    }
}
