package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.scoring.stat.Bootstrap;
import org.waymark.scoring.stat.DifferenceInDifferences;
import org.waymark.scoring.stat.GapIndex;
import org.waymark.scoring.stat.GroupMoments;
import org.waymark.scoring.stat.Jackknife;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.stat.MeanGap;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.Proportion;
import org.waymark.scoring.stat.ProportionDifference;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.TrimmedMean;
import org.waymark.scoring.stat.WeightedMean;
import tools.jackson.databind.JsonNode;

/** The statistics of groups that a calculator is bound to. */
final class GoldenAggregateBindings {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private GoldenAggregateBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("aggregate.weightedMean", GoldenAggregateBindings::weightedMean);
        bindings.put("aggregate.trimmedMean", GoldenAggregateBindings::trimmedMean);
        bindings.put("aggregate.wilson", GoldenAggregateBindings::wilson);
        bindings.put("aggregate.newcombe", GoldenAggregateBindings::newcombe);
        bindings.put("aggregate.bootstrap", GoldenAggregateBindings::bootstrap);
        bindings.put("aggregate.mean", GoldenAggregateBindings::means);
        bindings.put("aggregate.differenceInDifferences", GoldenAggregateBindings::differenceInDifferences);
        bindings.put("aggregate.gap", GoldenAggregateBindings::gap);
        bindings.put("aggregate.gapIndex", GoldenAggregateBindings::gapIndex);
        bindings.put("aggregate.moments", GoldenAggregateBindings::moments);
        bindings.put("aggregate.merge", GoldenAggregateBindings::merge);
    }

    private static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    private static double confidence(JsonNode params) {
        return params.path("conf").doubleValue(DEFAULT_CONFIDENCE);
    }

    private static double[] doubles(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static Map<String, Object> weightedMean(JsonNode input, JsonNode params) {
        WeightedMean.Result result = WeightedMean.withDefaults()
                .with(params.path("missing").asString("omit").equals("omit") ? Missing.OMIT : Missing.PROPAGATE)
                .ofNullable(GoldenCheck.nullable(input.get("values")), doubles(input.get("weights")));
        return Map.of(
                "mean", figure(result, result::mean),
                "sumWeights", result.sumOfWeights(),
                "effectiveN", figure(result, result::effectiveN),
                "varianceFrequency", result.varianceFrequency(),
                "varianceReliability", result.varianceReliability());
    }

    private static Map<String, Object> trimmedMean(JsonNode input, JsonNode params) {
        JsonNode trims = params.get("trim");
        List<JsonNode> each = trims.isArray() ? trims.valueStream().toList() : List.of(trims);
        List<OptionalDouble> means = new ArrayList<>();
        for (JsonNode trim : each) {
            TrimmedMean.Result result = TrimmedMean.withDefaults()
                    .withTrim(trim.doubleValue())
                    .ofNullable(GoldenCheck.nullable(input.get("values")));
            means.add(figure(result, result::mean));
        }
        return Map.of("mean", trims.isArray() ? means : means.get(0));
    }

    private static Map<String, Object> wilson(JsonNode input, JsonNode params) {
        Proportion.Result result = Proportion.withDefaults()
                .withConfidence(confidence(params))
                .of(input.get("successes").longValue(), input.get("trials").longValue());
        return Map.of(
                "proportion", figure(result, result::proportion),
                "lower", figure(result, result::lower),
                "upper", figure(result, result::upper),
                "lowerContinuity", figure(result, result::lowerContinuity),
                "upperContinuity", figure(result, result::upperContinuity),
                "lowerClopperPearson", figure(result, result::lowerClopperPearson),
                "upperClopperPearson", figure(result, result::upperClopperPearson));
    }

    private static Map<String, Object> newcombe(JsonNode input, JsonNode params) {
        JsonNode first = input.get("first");
        JsonNode second = input.get("second");
        ProportionDifference.Result result = ProportionDifference.withDefaults()
                .withConfidence(confidence(params))
                .of(
                        first.get(0).longValue(),
                        first.get(1).longValue(),
                        second.get(0).longValue(),
                        second.get(1).longValue());
        return Map.of(
                "difference", figure(result, result::difference),
                "lower", figure(result, result::lower),
                "upper", figure(result, result::upper));
    }

    private static ToDoubleFunction<double[]> statistic(JsonNode input) {
        return switch (input.get("statistic").stringValue()) {
            case "mean" -> Bootstrap.MEAN;
            case "plug-in variance" -> Bootstrap.PLUG_IN_VARIANCE;
            default -> throw new IllegalStateException("unknown statistic");
        };
    }

    private static Map<String, Object> bootstrap(JsonNode input, JsonNode params) {
        if (input.has("z0")) {
            return Bootstrap.withDefaults()
                    .withConfidence(confidence(params))
                    .levels(
                            input.get("z0").doubleValue(),
                            input.get("acceleration").doubleValue())
                    .<Map<String, Object>>map(
                            levels -> Map.of("lowerLevel", levels.lower(), "upperLevel", levels.upper()))
                    .orElseGet(
                            () -> Map.of("lowerLevel", OptionalDouble.empty(), "upperLevel", OptionalDouble.empty()));
        }
        double[] values = doubles(input.get("values"));
        if (!input.has("resamples") && !input.has("replicates")) {
            Jackknife.Result result = Jackknife.of(values, statistic(input));
            return Map.of(
                    "estimate", statistic(input).applyAsDouble(values),
                    "acceleration", result.acceleration(),
                    "jackknifeSe", figure(result, result::se));
        }
        Map<String, Object> figures = new HashMap<>();
        if (params.path("conf").isArray()) {
            for (JsonNode level : params.get("conf")) {
                String suffix = Long.toString(Math.round(100 * level.doubleValue()));
                resampled(input, level.doubleValue())
                        .forEach((name, figure) ->
                                figures.put(name.endsWith("Type7") ? name + "_" + suffix : name + suffix, figure));
            }
        }
        double one = params.path("conf").isArray() ? DEFAULT_CONFIDENCE : confidence(params);
        figures.putAll(resampled(input, one));
        return figures;
    }

    private static Map<String, Object> resampled(JsonNode input, double confidence) {
        Bootstrap strict = Bootstrap.withDefaults().withConfidence(confidence);
        Bootstrap.Result boot = result(input, strict);
        Bootstrap.Result midrank = result(input, strict.with(Bootstrap.Ties.MIDRANK));
        Bootstrap.Result type7 = result(input, strict.with(Bootstrap.Interpolation.TYPE_7));
        Bootstrap.Result scipy =
                result(input, strict.with(Bootstrap.Ties.MIDRANK).with(Bootstrap.Interpolation.TYPE_7));
        Map<String, Object> figures = new HashMap<>();
        figures.put("estimate", figure(boot, boot::estimate));
        figures.put("bootstrapMean", figure(boot, boot::mean));
        figures.put("bootstrapSe", boot.se());
        figures.put("acceleration", boot.acceleration());
        figures.put("proportionBelowStrict", figure(boot, boot::shareBelow));
        figures.put("proportionBelowMidrank", figure(midrank, midrank::shareBelow));
        figures.put("z0", boot.z0());
        figures.put("z0Strict", boot.z0());
        figures.put("z0Midrank", midrank.z0());
        figures.put("levels", list(boot.bcaLevels()));
        figures.put("levelsStrict", list(boot.bcaLevels()));
        figures.put("levelsMidrank", list(midrank.bcaLevels()));
        figures.put("percentileBoot", list(Optional.of(boot.percentile())));
        figures.put("percentileType7", list(Optional.of(type7.percentile())));
        figures.put("basicBoot", list(Optional.of(boot.basic())));
        figures.put("basicType7", list(Optional.of(type7.basic())));
        figures.put("bcaBoot", list(boot.bca()));
        figures.put("bcaBootStrict", list(boot.bca()));
        figures.put("bcaBootMidrank", list(midrank.bca()));
        figures.put("bcaType7Strict", list(type7.bca()));
        figures.put("bcaType7Midrank", list(scipy.bca()));
        return figures;
    }

    private static Bootstrap.Result result(JsonNode input, Bootstrap calculator) {
        double[] values = doubles(input.get("values"));
        return input.has("replicates")
                ? calculator.ofReplicates(values, statistic(input), doubles(input.get("replicates")))
                : calculator.ofAll(values, statistic(input));
    }

    private static Object list(Optional<Limits> limits) {
        return limits.<Object>map(found -> List.of(found.lower(), found.upper()))
                .orElse(OptionalDouble.empty());
    }

    private static Map<String, Object> means(JsonNode input, JsonNode params) {
        GroupMoments treatment = GroupMoments.ofNullable(GoldenCheck.nullable(input.get("treatment")));
        GroupMoments control = GroupMoments.ofNullable(GoldenCheck.nullable(input.get("control")));
        MeanGap.Result gap = MeanGap.withDefaults().of(treatment, control);
        return Map.of(
                "treatmentMean", treatment.mean(),
                "controlMean", control.mean(),
                "difference", figure(gap, gap::gap),
                "treatmentSe", treatment.se(),
                "controlSe", control.se(),
                "treatmentPlugInSe", treatment.plugInSe(),
                "controlPlugInSe", control.plugInSe());
    }

    private static Map<String, Object> differenceInDifferences(JsonNode input, JsonNode params) {
        DifferenceInDifferences calculator =
                DifferenceInDifferences.withDefaults().withConfidence(confidence(params));
        DifferenceInDifferences.Result result;
        if (input.has("changes")) {
            double[] changes = doubles(input.get("changes"));
            double[] se = doubles(input.get("changeSe"));
            result = calculator.ofChanges(changes[0], se[0], changes[1], se[1]);
        } else if (input.has("sendBefore")) {
            double[] sendBefore = doubles(input.get("sendBefore"));
            double[] sendAfter = doubles(input.get("sendAfter"));
            double[] otherBefore = doubles(input.get("otherBefore"));
            double[] otherAfter = doubles(input.get("otherAfter"));
            result =
                    params.path("design").asString("independent cross-sections").startsWith("independent")
                            ? calculator.ofGroups(sendBefore, sendAfter, otherBefore, otherAfter)
                            : calculator.ofPanels(sendBefore, sendAfter, otherBefore, otherAfter);
        } else {
            result = calculator.ofMeans(
                    input.get("treatedBefore").doubleValue(),
                    input.get("treatedAfter").doubleValue(),
                    input.get("controlBefore").doubleValue(),
                    input.get("controlAfter").doubleValue());
        }
        return Map.of(
                "did", figure(result, result::did),
                "treatedChange", figure(result, result::treatedChange),
                "controlChange", figure(result, result::controlChange),
                "se", result.se(),
                "lower", result.lower(),
                "upper", result.upper());
    }

    private static Map<String, Object> gap(JsonNode input, JsonNode params) {
        MeanGap.Result result = MeanGap.withDefaults()
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("send")), GoldenCheck.nullable(input.get("other")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("gap", figure(result, result::gap));
        figures.put("se", result.se());
        figures.put("t", result.t());
        figures.put("df", result.degreesOfFreedom());
        figures.put("p", result.p());
        figures.put("lower", result.lower());
        figures.put("upper", result.upper());
        figures.put("cohensD", result.cohensD());
        figures.put("hedgesG", result.hedgesG());
        return figures;
    }

    private static Map<String, Object> gapIndex(JsonNode input, JsonNode params) {
        GapIndex.Result result = GapIndex.withDefaults()
                .ofNullable(GoldenCheck.nullable(input.get("send")), GoldenCheck.nullable(input.get("other")));
        return Map.of(
                "meanRankSend", figure(result, result::meanRankOfGroup),
                "meanRankOther", figure(result, result::meanRankOfOthers),
                "gapIndex", figure(result, result::index),
                "probabilityOfSuperiority", figure(result, result::probabilityOfSuperiority));
    }

    private static double[] values(JsonNode input) {
        if (input.has("values")) {
            return doubles(input.get("values"));
        }
        JsonNode generator = input.get("generator");
        double[] pair = doubles(generator.get("then"));
        return DoubleStream.concat(
                        DoubleStream.of(generator.get("first").doubleValue()),
                        IntStream.range(0, generator.get("repeat").intValue())
                                .boxed()
                                .flatMapToDouble(round -> DoubleStream.of(pair)))
                .toArray();
    }

    /** The moments of the whole, after asking that every split into contiguous parts gives the very same ones. */
    private static Map<String, Object> moments(JsonNode input, JsonNode params) {
        double[] values = values(input);
        GroupMoments whole = GroupMoments.of(values);
        for (JsonNode parts : params.path("parts")) {
            GroupMoments merged = GroupMoments.NONE;
            for (int part = 0; part < parts.intValue(); part++) {
                int from = values.length * part / parts.intValue();
                int to = values.length * (part + 1) / parts.intValue();
                merged = merged.plus(GroupMoments.of(Arrays.copyOfRange(values, from, to)));
            }
            if (!merged.equals(whole) || !merged.sd().equals(whole.sd())) {
                throw new IllegalStateException("a split gives other moments");
            }
        }
        return figures(whole);
    }

    private static Map<String, Object> figures(GroupMoments moments) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", moments.count());
        figures.put("mean", moments.mean());
        figures.put("m2", moments.m2());
        figures.put("sd", moments.sd());
        figures.put("variance", moments.variance());
        figures.put("populationVariance", moments.populationVariance());
        figures.put("skewness", moments.skewness());
        figures.put("kurtosis", moments.kurtosis());
        figures.put("min", moments.min());
        figures.put("max", moments.max());
        return figures;
    }

    private static Map<String, Object> merge(JsonNode input, JsonNode params) {
        GroupMoments merged = GroupMoments.NONE;
        List<Map<String, Object>> parts = new ArrayList<>();
        for (JsonNode part : input.get("parts")) {
            GroupMoments moments = GroupMoments.ofNullable(GoldenCheck.nullable(part));
            parts.add(Map.of("n", moments.count(), "mean", moments.mean(), "m2", moments.m2()));
            merged = merged.plus(moments);
        }
        Map<String, Object> figures = figures(merged);
        figures.put("partStats", parts);
        return figures;
    }
}
