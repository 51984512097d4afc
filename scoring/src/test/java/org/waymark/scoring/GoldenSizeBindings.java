package org.waymark.scoring;

import static org.waymark.scoring.GoldenSingleCaseBindings.a;
import static org.waymark.scoring.GoldenSingleCaseBindings.b;
import static org.waymark.scoring.GoldenSingleCaseBindings.confidence;
import static org.waymark.scoring.GoldenSingleCaseBindings.figure;
import static org.waymark.scoring.GoldenSingleCaseBindings.improvement;

import java.util.HashMap;
import java.util.Map;
import org.waymark.scoring.stat.LogMedianRatio;
import org.waymark.scoring.stat.LogOddsRatio;
import org.waymark.scoring.stat.LogResponseRatio;
import org.waymark.scoring.stat.Outcome;
import org.waymark.scoring.stat.Pogo;
import org.waymark.scoring.stat.WithinCaseSmd;
import tools.jackson.databind.JsonNode;

/** The measures of how much two phases of one case differ that a calculator is bound to. */
final class GoldenSizeBindings {

    private GoldenSizeBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put(
                "singleCase.lrrIncreasing", (input, params) -> ratio(LogResponseRatio.increasing(), input, params));
        bindings.put(
                "singleCase.lrrDecreasing", (input, params) -> ratio(LogResponseRatio.decreasing(), input, params));
        bindings.put("singleCase.lor", GoldenSizeBindings::oddsRatio);
        bindings.put("singleCase.lrm", GoldenSizeBindings::medianRatio);
        bindings.put("singleCase.smdWithin", GoldenSizeBindings::smd);
        bindings.put("singleCase.pogo", GoldenSizeBindings::pogo);
    }

    private static Outcome outcome(JsonNode params) {
        JsonNode minutes = params.path("observationLengthMinutes");
        JsonNode intervals = params.path("intervals");
        return switch (params.path("scale").asString("other")) {
            case "count" -> Outcome.count();
            case "rate" -> minutes.isNumber() ? Outcome.rate(minutes.doubleValue()) : Outcome.amount();
            case "proportion" ->
                intervals.isNumber() ? Outcome.proportion(intervals.doubleValue()) : Outcome.proportion();
            case "percentage" ->
                intervals.isNumber() ? Outcome.percentage(intervals.doubleValue()) : Outcome.percentage();
            case "other" -> Outcome.amount();
            default -> throw new IllegalStateException("unknown scale");
        };
    }

    private static Map<String, Object> ratio(LogResponseRatio version, JsonNode input, JsonNode params) {
        LogResponseRatio.Result result = version.with(improvement(params))
                .with(outcome(params))
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        Map<String, Object> figures = new HashMap<>();
        figures.put("estimate", result.estimate());
        figures.put("uncorrected", figure(result, result::uncorrected));
        figures.put("se", result.se());
        figures.put("ciLower", result.lower());
        figures.put("ciUpper", result.upper());
        figures.put("pctChange", result.percentChange());
        figures.put("pctLower", result.percentLower());
        figures.put("pctUpper", result.percentUpper());
        return figures;
    }

    private static Map<String, Object> oddsRatio(JsonNode input, JsonNode params) {
        LogOddsRatio.Result result = LogOddsRatio.withDefaults()
                .with(improvement(params))
                .with(outcome(params))
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        return Map.of(
                "estimate", result.estimate(),
                "uncorrected", figure(result, result::uncorrected),
                "se", result.se(),
                "ciLower", result.lower(),
                "ciUpper", result.upper());
    }

    private static Map<String, Object> medianRatio(JsonNode input, JsonNode params) {
        LogMedianRatio.Result result = LogMedianRatio.withDefaults()
                .with(improvement(params))
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        return Map.of(
                "estimate", figure(result, result::estimate),
                "se", result.se(),
                "ciLower", result.lower(),
                "ciUpper", result.upper());
    }

    private static Map<String, Object> smd(JsonNode input, JsonNode params) {
        WithinCaseSmd.StandardBy by = switch (params.path("standardDeviation").asString("baseline")) {
            case "baseline" -> WithinCaseSmd.StandardBy.BASELINE;
            case "pooled" -> WithinCaseSmd.StandardBy.POOLED;
            default -> throw new IllegalStateException("unknown standardDeviation");
        };
        WithinCaseSmd.BiasCorrection bias =
                switch (params.path("biasCorrection").asString("1-3/(4 df-1)")) {
                    case "1-3/(4 df-1)" -> WithinCaseSmd.BiasCorrection.APPROXIMATE;
                    case "exact" -> WithinCaseSmd.BiasCorrection.EXACT;
                    case "none" -> WithinCaseSmd.BiasCorrection.NONE;
                    default -> throw new IllegalStateException("unknown biasCorrection");
                };
        WithinCaseSmd.Result result = WithinCaseSmd.withDefaults()
                .with(improvement(params))
                .with(by)
                .with(bias)
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        return Map.of(
                "estimate", figure(result, result::estimate),
                "uncorrected", result.uncorrected(),
                "se", result.se(),
                "seUncorrected", result.seUncorrected(),
                "sd", result.sd(),
                "j", result.j(),
                "ciLower", result.lower(),
                "ciUpper", result.upper());
    }

    private static Map<String, Object> pogo(JsonNode input, JsonNode params) {
        Pogo.Result result = Pogo.of(params.get("goal").doubleValue())
                .withConfidence(confidence(params))
                .ofNullable(a(input), b(input));
        return Map.of(
                "estimate", figure(result, result::pogo),
                "se", result.se(),
                "ciLower", result.lower(),
                "ciUpper", result.upper());
    }
}
