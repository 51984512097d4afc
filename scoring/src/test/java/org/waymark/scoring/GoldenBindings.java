package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.GasChange;
import org.waymark.scoring.stat.GasCycles;
import org.waymark.scoring.stat.GasEqualWeights;
import org.waymark.scoring.stat.GasLight;
import org.waymark.scoring.stat.GasSummary;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.LateralGain;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.stat.Weights;
import org.waymark.scoring.stat.ZeroWeights;
import tools.jackson.databind.JsonNode;

/** The measures of the golden vectors that a calculator is bound to. */
final class GoldenBindings {

    private GoldenBindings() {}

    static Map<String, GoldenBinding> all() {
        Map<String, GoldenBinding> bindings = new LinkedHashMap<>();
        bindings.put("gas.tscore", GoldenBindings::gasT);
        bindings.put("gas.change", GoldenBindings::gasChange);
        bindings.put("gas.cycles", GoldenBindings::gasCycles);
        bindings.put("gas.equalWeightTable", GoldenBindings::gasTable);
        bindings.put("gas.relation", GoldenBindings::gasRelation);
        bindings.put("gas.light", GoldenBindings::gasLight);
        bindings.put("gas.ordinalSummary", GoldenBindings::gasSummary);
        bindings.put("lateral.gain", GoldenBindings::lateralGain);
        bindings.put("singleCase.nap", GoldenBindings::nap);
        bindings.put("trend.theilSen", GoldenBindings::theilSen);
        GoldenSingleCaseBindings.putAll(bindings);
        GoldenChangeBindings.putAll(bindings);
        GoldenAttainmentBindings.putAll(bindings);
        GoldenWiderBindings.putAll(bindings);
        GoldenTrendBindings.putAll(bindings);
        GoldenAgreementBindings.putAll(bindings);
        GoldenAggregateBindings.putAll(bindings);
        GoldenDisclosureBindings.putAll(bindings);
        return bindings;
    }

    static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    private static Map<String, Object> gasT(JsonNode input, JsonNode params) {
        Double[] scores = GoldenCheck.nullable(input.get("scores"));
        GasT.Result result = gas(params).ofNullable(scores, weights(input, scores.length));
        return Map.of("t", figure(result, result::t), "usedGoals", result.usedGoals());
    }

    private static GasT gas(JsonNode params) {
        return GasT.withDefaults()
                .withRho(params.path("rho").doubleValue(GasT.DEFAULT_RHO))
                .with(missing(params))
                .with(
                        switch (params.path("zeroWeights").asString("undefined")) {
                            case "undefined" -> ZeroWeights.UNDEFINED;
                            case "equal" -> ZeroWeights.EQUAL;
                            default -> throw new IllegalStateException("unknown zeroWeights");
                        });
    }

    static Missing missing(JsonNode params) {
        return switch (params.path("missing").asString("omit")) {
            case "omit" -> Missing.OMIT;
            case "propagate" -> Missing.PROPAGATE;
            default -> throw new IllegalStateException("unknown missing");
        };
    }

    private static double[] weights(JsonNode input, int goals) {
        JsonNode weights = input.path("weights");
        return weights.isArray() ? doubles(weights) : Weights.equal(goals);
    }

    private static double[] doubles(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static int[] ints(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::intValue).toArray();
    }

    private static Map<String, Object> gasChange(JsonNode input, JsonNode params) {
        GasChange calculator = GasChange.of(gas(params));
        if (input.has("goals")) {
            int[] weights = Weights.ofImportanceAndDifficulty(
                    column(input.get("goals"), "importance"), column(input.get("goals"), "difficulty"));
            GasChange.Result result = calculator.of(
                    column(input.get("goals"), "baseline"), column(input.get("goals"), "achieved"), weights);
            Map<String, Object> figures = new HashMap<>(change(result));
            figures.put("weights", boxed(weights));
            return figures;
        }
        Double[] baseline = GoldenCheck.nullable(input.get("baseline"));
        Double[] achieved = GoldenCheck.nullable(input.get("achieved"));
        return change(calculator.ofNullable(baseline, achieved, weights(input, baseline.length)));
    }

    private static Map<String, Object> change(GasChange.Result result) {
        return Map.of(
                "baselineT", figure(result, result::baselineT),
                "achievedT", figure(result, result::achievedT),
                "changeT", figure(result, result::change),
                "usedGoals", result.usedGoals());
    }

    private static int[] column(JsonNode rows, String name) {
        return rows.valueStream().mapToInt(row -> row.get(name).intValue()).toArray();
    }

    private static List<Object> boxed(int[] values) {
        List<Object> list = new ArrayList<>();
        for (int value : values) {
            list.add(value);
        }
        return list;
    }

    private static Map<String, Object> gasCycles(JsonNode input, JsonNode params) {
        Double[][] cycles =
                input.get("cycles").valueStream().map(GoldenCheck::nullable).toArray(Double[][]::new);
        GasCycles.Result result = GasCycles.of(gas(params)).ofNullable(cycles, weights(input, cycles[0].length));
        return Map.of(
                "t",
                result.scores().stream().map(score -> figure(score, score::t)).toList(),
                "changeFromBaseline",
                result.changesFromBaseline().stream()
                        .map(change -> figure(change, change::change))
                        .toList());
    }

    private static Map<String, Object> gasTable(JsonNode input, JsonNode params) {
        List<Object> rows = new ArrayList<>();
        List<Object> pointValues = new ArrayList<>();
        for (int goals : ints(input.get("goals"))) {
            GasEqualWeights table =
                    GasEqualWeights.ofGoals(goals).withRho(params.get("rho").doubleValue());
            List<Object> row = new ArrayList<>();
            int lowest = goals * params.path("range").path(0).intValue(-2);
            int highest = goals * params.path("range").path(1).intValue(2);
            for (int sum = lowest; sum <= highest; sum++) {
                row.add(table.t(sum));
            }
            rows.add(row);
            pointValues.add(table.pointValue());
        }
        return Map.of("t", rows, "pointValue", pointValues);
    }

    private static Map<String, Object> gasRelation(JsonNode input, JsonNode params) {
        int[] scores = ints(input.get("scores"));
        GasEqualWeights table =
                GasEqualWeights.ofGoals(scores.length).withRho(params.get("rho").doubleValue());
        return Map.of(
                "t", gas(params).of(scores).t(),
                "tFromMean", table.tOfMean(GasSummary.withDefaults().of(scores).mean()));
    }

    private static Map<String, Object> gasLight(JsonNode input, JsonNode params) {
        GasLight light = GasLight.withDefaults()
                .with(
                        switch (params.path("partial").asString("-1")) {
                            case "-1" -> GasLight.Partial.AS_NO_CHANGE;
                            case "-0.5" -> GasLight.Partial.HALF_POINT;
                            default -> throw new IllegalStateException("unknown partial");
                        });
        if (!input.has("goals")) {
            GasLight.Baseline baseline = baseline(input.get("baseline"));
            List<Object> scores = new ArrayList<>();
            input.get("outcomes").forEach(outcome -> scores.add(light.score(baseline, outcome(outcome))));
            return Map.of("baselineScore", light.score(baseline), "scores", scores);
        }
        int goals = input.get("goals").size();
        double[] before = new double[goals];
        double[] after = new double[goals];
        double[] weights = new double[goals];
        for (int i = 0; i < goals; i++) {
            JsonNode goal = input.get("goals").get(i);
            before[i] = light.score(baseline(goal.get("baseline")));
            after[i] = light.score(baseline(goal.get("baseline")), outcome(goal.get("outcome")));
            weights[i] = goal.path("weight").doubleValue(1);
        }
        return change(GasChange.of(gas(params)).of(before, after, weights));
    }

    private static GasLight.Baseline baseline(JsonNode name) {
        return switch (name.stringValue()) {
            case "some" -> GasLight.Baseline.SOME;
            case "none" -> GasLight.Baseline.NONE;
            default -> throw new IllegalStateException("unknown baseline");
        };
    }

    private static GasLight.Outcome outcome(JsonNode name) {
        return switch (name.stringValue()) {
            case "much-better" -> GasLight.Outcome.MUCH_BETTER;
            case "a-little-better" -> GasLight.Outcome.A_LITTLE_BETTER;
            case "as-expected" -> GasLight.Outcome.AS_EXPECTED;
            case "partially-achieved" -> GasLight.Outcome.PARTIALLY_ACHIEVED;
            case "no-change" -> GasLight.Outcome.NO_CHANGE;
            case "worse" -> GasLight.Outcome.WORSE;
            default -> throw new IllegalStateException("unknown outcome");
        };
    }

    private static Map<String, Object> gasSummary(JsonNode input, JsonNode params) {
        int[] scores = ints(input.get("scores"));
        GasSummary calculator = GasSummary.withDefaults();
        GasSummary.Result result = input.path("weights").isArray()
                ? calculator.of(scores, ints(input.get("weights")))
                : calculator.of(scores);
        Map<String, Object> counts = new HashMap<>();
        for (int level = -2; level <= 2; level++) {
            counts.put(Integer.toString(level), result.count(level));
        }
        return Map.of(
                "mean", figure(result, result::mean),
                "median", figure(result, result::median),
                "proportionAchieved", figure(result, result::proportionAchieved),
                "weightedMean", result.weightedMean(),
                "weightedProportionAchieved", result.weightedProportionAchieved(),
                "counts", counts);
    }

    private static Map<String, Object> lateralGain(JsonNode input, JsonNode params) {
        JsonNode intentions = input.get("intentions");
        List<String> aspects = intentions.isEmpty()
                ? List.of()
                : List.copyOf(intentions.get(0).get("start").propertyNames());
        LateralGain.Summary result = LateralGain.withDefaults()
                .withScale(
                        params.path("scaleMin").intValue(1),
                        params.path("scaleMax").intValue(10))
                .of(aspectRows(intentions, "start", aspects), aspectRows(intentions, "end", aspects));
        List<Object> perIntention = new ArrayList<>();
        for (LateralGain.Result intention : result.intentions()) {
            perIntention.add(Map.of(
                    "gain", intention.gain(),
                    "percentOfScale", figure(intention, intention::percentOfScale),
                    "percentOfPossible", intention.percentOfPossible()));
        }
        Map<String, Object> means = new HashMap<>();
        for (int i = 0; i < aspects.size(); i++) {
            means.put(aspects.get(i), result.meanGain(i));
        }
        return Map.of(
                "perIntention",
                perIntention,
                "aspectMeanGain",
                means,
                "meanPercentOfScale",
                figure(result, result::meanPercentOfScale),
                "pooledPercentOfPossible",
                result.pooledPercentOfPossible());
    }

    private static int[][] aspectRows(JsonNode intentions, String when, List<String> aspects) {
        return intentions
                .valueStream()
                .map(intention -> aspects.stream()
                        .mapToInt(aspect -> intention.get(when).get(aspect).intValue())
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Map<String, Object> nap(JsonNode input, JsonNode params) {
        Nap.Result result = Nap.withDefaults()
                .with(improvement(params))
                .withConfidence(params.path("confidence").doubleValue(0.95))
                .ofNullable(GoldenCheck.nullable(input.get("a")), GoldenCheck.nullable(input.get("b")));
        return Map.of(
                "estimate", figure(result, result::nap),
                "seUnbiased", result.seUnbiased(),
                "seHanley", result.seHanley(),
                "seHanleyExponential", result.seHanleyExponential(),
                "seNull", result.seNull(),
                "ciLower", figure(result, result::lower),
                "ciUpper", figure(result, result::upper));
    }

    private static Improvement improvement(JsonNode params) {
        return switch (params.path("improvement").asString("increase")) {
            case "increase" -> Improvement.INCREASE;
            case "decrease" -> Improvement.DECREASE;
            default -> throw new IllegalStateException("unknown improvement");
        };
    }

    private static Map<String, Object> theilSen(JsonNode input, JsonNode params) {
        TheilSen.Result result = TheilSen.withDefaults()
                .withConfidence(params.path("confidence").doubleValue(0.95))
                .ofNullable(GoldenCheck.nullable(input.get("x")), GoldenCheck.nullable(input.get("y")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.points());
        figures.put("nSlopes", result.slopes());
        figures.put("slope", figure(result, result::slope));
        figures.put("interceptJoint", figure(result, result::interceptJoint));
        figures.put("interceptSeparate", figure(result, result::interceptSeparate));
        figures.put("varS", result.varS());
        figures.put("ciLower", result.lower());
        figures.put("ciUpper", result.upper());
        figures.put("rankLower", result.rankLower());
        figures.put("rankUpper", result.rankUpper());
        figures.put("gilbertLower", result.gilbertLower());
        figures.put("gilbertUpper", result.gilbertUpper());
        return figures;
    }
}
