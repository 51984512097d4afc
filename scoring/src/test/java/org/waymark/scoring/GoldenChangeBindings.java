package org.waymark.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.AdjustedStandardisedGain;
import org.waymark.scoring.stat.ChangeClass;
import org.waymark.scoring.stat.ChangeCutoff;
import org.waymark.scoring.stat.CutoffCriterion;
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.MeasurementError;
import org.waymark.scoring.stat.MonthsOfProgress;
import org.waymark.scoring.stat.RatioGain;
import org.waymark.scoring.stat.ReliableChange;
import org.waymark.scoring.stat.ReliableChangeMethod;
import org.waymark.scoring.stat.ResidualisedGain;
import org.waymark.scoring.stat.SdSource;
import org.waymark.scoring.stat.SignificantChange;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.ValueAddedMedian;
import tools.jackson.databind.JsonNode;

/** The measures of change between two occasions that a calculator is bound to; standardised differences stand apart. */
final class GoldenChangeBindings {

    private GoldenChangeBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("change.sem", GoldenChangeBindings::error);
        bindings.put("change.mdc", GoldenChangeBindings::error);
        bindings.put("change.rci", GoldenChangeBindings::reliable);
        bindings.put("attainment.reliableChange", GoldenChangeBindings::reliableOrCutoff);
        bindings.put("change.cscCutoff", GoldenChangeBindings::cutoff);
        bindings.put("change.cscClassify", GoldenChangeBindings::classify);
        bindings.put("change.residualisedGain", GoldenChangeBindings::residualised);
        bindings.put("change.valueAddedMedian", GoldenChangeBindings::valueAdded);
        bindings.put("change.ratioGain", GoldenChangeBindings::ratioGain);
        bindings.put("change.ratioGainGroup", GoldenChangeBindings::ratioGainGroup);
        bindings.put("change.adjustedStandardisedGain", GoldenChangeBindings::adjusted);
        bindings.put("change.eefMonths", GoldenChangeBindings::months);
        GoldenDifferenceBindings.putAll(bindings);
    }

    static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    static double number(JsonNode object, String name) {
        return object.get(name).doubleValue();
    }

    static Double nullable(JsonNode node) {
        return node == null || node.isNull() ? null : node.doubleValue();
    }

    private static Improvement improvement(JsonNode params) {
        return Improvement.valueOf(
                params.path("improvement").asString("increase").toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> error(JsonNode input, JsonNode params) {
        MeasurementError error = MeasurementError.of(number(input, "sd"), number(input, "reliability"));
        return Map.of(
                "sem", error.sem(),
                "sDiff", error.standardErrorOfDifference(),
                "mdc", error.detectableChange(params.path("confidence").doubleValue(0.95)));
    }

    private static ReliableChange calculator(JsonNode input, JsonNode params) {
        ReliableChange calculator = ReliableChange.of(
                        MeasurementError.of(number(input, "sd"), number(input, "reliability")))
                .with(improvement(params))
                .withCriticalValue(params.path("criticalValue").doubleValue(1.96));
        if (input.hasNonNull("sdPost")) {
            calculator = calculator.withPostSd(number(input, "sdPost"));
        }
        ReliableChangeMethod method = ReliableChangeMethod.valueOf(params.path("variant")
                .asString("jacobson-truax")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_'));
        return input.hasNonNull("mean") ? calculator.with(method, number(input, "mean")) : calculator.with(method);
    }

    private static Map<String, Object> reliable(JsonNode input, JsonNode params) {
        ReliableChange calculator = calculator(input, params);
        ReliableChange.Result result = calculator.ofNullable(nullable(input.get("pre")), nullable(input.get("post")));
        return Map.of(
                "sem", calculator.error().sem(),
                "sDiff", calculator.error().standardErrorOfDifference(),
                "denominator", result.denominator(),
                "rci", figure(result, result::index),
                "classification", result.isDefined() ? name(result.changeClass()) : OptionalDouble.empty());
    }

    /** The vectors call the two classes that cross the cut-off by the words of the paper. */
    private static String name(ChangeClass changeClass) {
        return switch (changeClass) {
            case CROSSED_OVER -> "recovered";
            case CROSSED_BACK -> "harmed";
            default -> changeClass.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, Object> reliableOrCutoff(JsonNode input, JsonNode params) {
        if (input.has("dysfunctionalMean")) {
            ChangeCutoff.Result result = ChangeCutoff.withDefaults()
                    .of(
                            number(input, "dysfunctionalMean"),
                            number(input, "dysfunctionalSd"),
                            number(input, "functionalMean"),
                            number(input, "functionalSd"));
            return Map.of("c", figure(result, result::cutoff));
        }
        ReliableChange calculator = calculator(params, params);
        ReliableChange.Result result = calculator.ofNullable(nullable(input.get("pre")), nullable(input.get("post")));
        return Map.of(
                "se", calculator.error().sem(),
                "sDiff", calculator.error().standardErrorOfDifference(),
                "rc", figure(result, result::index),
                "reliable", result.isDefined() ? result.isReliable() : OptionalInt.empty());
    }

    private static Map<String, Object> cutoff(JsonNode input, JsonNode params) {
        ChangeCutoff.Result result = ChangeCutoff.withDefaults()
                .with(CutoffCriterion.valueOf(
                        params.path("criterion").asString("c").toUpperCase(Locale.ROOT)))
                .with(improvement(params))
                .of(
                        number(input, "clinicalMean"),
                        number(input, "clinicalSd"),
                        input.path("functionalMean").doubleValue(0),
                        input.path("functionalSd").doubleValue(0));
        return Map.of("cutoff", figure(result, result::cutoff));
    }

    private static Map<String, Object> classify(JsonNode input, JsonNode params) {
        SignificantChange calculator = SignificantChange.of(number(input, "reliability"), number(input, "cutoff"))
                .with(improvement(params))
                .withCriticalValue(params.path("criticalValue").doubleValue(1.96));
        calculator = input.hasNonNull("sd")
                ? calculator.withSd(number(input, "sd"))
                : calculator.with(
                        params.path("sdFrom").asString("pre-complete-pairs").equals("pre")
                                ? SdSource.PRE
                                : SdSource.PRE_OF_COMPLETE_PAIRS);
        SignificantChange.Result result =
                calculator.ofNullable(GoldenCheck.nullable(input.get("pre")), GoldenCheck.nullable(input.get("post")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("sd", result.sd());
        figures.put("sDiff", result.standardErrorOfDifference());
        figures.put("rci", result.isDefined() ? result.indices() : OptionalDouble.empty());
        figures.put(
                "classification",
                result.isDefined()
                        ? result.classes().stream()
                                .map(GoldenChangeBindings::name)
                                .toList()
                        : OptionalDouble.empty());
        figures.put("counts", result.isDefined() ? counts(result) : OptionalDouble.empty());
        return figures;
    }

    private static Map<String, Object> counts(SignificantChange.Result result) {
        Map<String, Object> counts = new HashMap<>();
        result.counts().forEach((changeClass, count) -> counts.put(name(changeClass), count));
        return counts;
    }

    private static Map<String, Object> residualised(JsonNode input, JsonNode params) {
        ResidualisedGain.Result result = ResidualisedGain.ofNullable(
                GoldenCheck.nullable(input.get("pre")), GoldenCheck.nullable(input.get("post")));
        return Map.of(
                "slope", figure(result, result::slope),
                "intercept", figure(result, result::intercept),
                "residualSd", result.residualSd(),
                "residuals", present(result.residuals()),
                "zResiduals", present(result.zResiduals()),
                "leverage", present(result.leverages()),
                "standardised", present(result.standardised()));
    }

    /** The figures of those who have one; none at all if nobody has. */
    private static Object present(List<OptionalDouble> figures) {
        List<OptionalDouble> present =
                figures.stream().filter(OptionalDouble::isPresent).toList();
        return present.isEmpty() ? OptionalDouble.empty() : present;
    }

    private static Map<String, Object> valueAdded(JsonNode input, JsonNode params) {
        ValueAddedMedian calculator = ValueAddedMedian.withDefaults()
                .withBandwidth(params.path("bandwidth").doubleValue(0))
                .withMinimumPeers(params.path("minimumPeers").intValue(1));
        if (!params.path("excludeSelf").booleanValue(true)) {
            calculator = calculator.includingSelf();
        }
        ValueAddedMedian.Result result = calculator.ofNullable(
                GoldenCheck.nullable(input.get("prior")), GoldenCheck.nullable(input.get("outcome")));
        List<ValueAddedMedian.Pupil> pupils = result.pupils();
        return Map.of(
                "valueAdded",
                pupils.stream().map(ValueAddedMedian.Pupil::valueAdded).toList(),
                "peerMedian",
                pupils.stream().map(ValueAddedMedian.Pupil::peerMedian).toList(),
                "peers",
                pupils.stream().map(ValueAddedMedian.Pupil::peers).toList(),
                "mean",
                figure(result, result::mean));
    }

    private static Map<String, Object> ratioGain(JsonNode input, JsonNode params) {
        RatioGain calculator = weeksPerMonth(params)
                .map(weeks -> RatioGain.withDefaults().withWeeksPerMonth(weeks))
                .orElse(RatioGain.withDefaults());
        double pre = number(input, "preAgeMonths");
        double post = number(input, "postAgeMonths");
        RatioGain.Result result = input.has("intervalWeeks")
                ? calculator.ofWeeks(pre, post, number(input, "intervalWeeks"))
                : calculator.of(pre, post, number(input, "intervalMonths"));
        return Map.of("gainMonths", result.gainMonths(), "ratioGain", figure(result, result::ratio));
    }

    /** A number, or a fraction as a text. */
    private static Optional<Double> weeksPerMonth(JsonNode params) {
        JsonNode weeks = params.path("weeksPerMonth");
        if (weeks.isMissingNode() || weeks.isNull()) {
            return Optional.empty();
        }
        if (weeks.isNumber()) {
            return Optional.of(weeks.doubleValue());
        }
        String[] parts = weeks.stringValue().split("/", -1);
        return Optional.of(Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1])));
    }

    private static Map<String, Object> ratioGainGroup(JsonNode input, JsonNode params) {
        RatioGain.GroupResult result = RatioGain.withDefaults()
                .ofGroup(
                        GoldenCheck.nullable(input.get("preAgeMonths")),
                        GoldenCheck.nullable(input.get("postAgeMonths")),
                        GoldenCheck.nullable(input.get("intervalMonths")));
        return Map.of(
                "ratioOfMeans", figure(result, result::ratioOfMeans),
                "meanOfRatios", result.meanOfRatios());
    }

    private static Map<String, Object> adjusted(JsonNode input, JsonNode params) {
        AdjustedStandardisedGain.Result result =
                AdjustedStandardisedGain.of(number(input, "gain"), number(input, "expectedGain"), number(input, "sd"));
        return Map.of("estimate", figure(result, result::estimate));
    }

    private static Map<String, Object> months(JsonNode input, JsonNode params) {
        if (!params.path("table").asString("toolkit").equals("toolkit")) {
            throw new IllegalStateException("unknown table");
        }
        MonthsOfProgress.Result result = MonthsOfProgress.withDefaults().ofGroupEffect(number(input, "effectSize"));
        return Map.of("months", figure(result, result::months));
    }
}
