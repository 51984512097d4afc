package org.waymark.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.KendallTau;
import org.waymark.scoring.stat.MannKendall;
import org.waymark.scoring.stat.StatResult;
import tools.jackson.databind.JsonNode;

/** The golden vectors of trends. */
final class GoldenTrendBindings {

    private GoldenTrendBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("trend.kendallTauB", GoldenTrendBindings::kendallTau);
        bindings.put("trend.mannKendall", GoldenTrendBindings::mannKendall);
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
}
