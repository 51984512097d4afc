package org.waymark.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.scoring.stat.CliffsDelta;
import org.waymark.scoring.stat.GlassDelta;
import org.waymark.scoring.stat.GroupSummary;
import org.waymark.scoring.stat.SmdChange;
import org.waymark.scoring.stat.SmdIndependent;
import org.waymark.scoring.stat.SmdPaired;
import org.waymark.scoring.stat.SmdPrePostControl;
import tools.jackson.databind.JsonNode;

/** The standardised differences and changes that a calculator is bound to. */
final class GoldenDifferenceBindings {

    private GoldenDifferenceBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("change.smdIndependent", GoldenDifferenceBindings::independent);
        bindings.put("change.smdIndependentSummary", GoldenDifferenceBindings::independentSummary);
        bindings.put("change.glassDelta", GoldenDifferenceBindings::glass);
        bindings.put("change.cliffsDelta", GoldenDifferenceBindings::cliff);
        bindings.put("change.smdPaired", GoldenDifferenceBindings::paired);
        bindings.put("change.smdPairedSummary", GoldenDifferenceBindings::pairedSummary);
        bindings.put("change.smdChangeSummary", GoldenDifferenceBindings::changeSummary);
        bindings.put("change.smdPrePostControl", GoldenDifferenceBindings::prePostControl);
    }

    private static double confidence(JsonNode params) {
        return params.path("confidence").doubleValue(0.95);
    }

    private static double number(JsonNode object, String name) {
        return GoldenChangeBindings.number(object, name);
    }

    private static Map<String, Object> independent(JsonNode input, JsonNode params) {
        return figures(SmdIndependent.withDefaults()
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("group1")), GoldenCheck.nullable(input.get("group2"))));
    }

    private static Map<String, Object> independentSummary(JsonNode input, JsonNode params) {
        return figures(SmdIndependent.withDefaults()
                .withConfidence(confidence(params))
                .ofSummaries(
                        new GroupSummary(input.get("n1").intValue(), number(input, "mean1"), number(input, "sd1")),
                        new GroupSummary(input.get("n2").intValue(), number(input, "mean2"), number(input, "sd2"))));
    }

    private static Map<String, Object> figures(SmdIndependent.Result result) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("d", GoldenChangeBindings.figure(result, result::d));
        figures.put("pooledSd", GoldenChangeBindings.figure(result, result::pooledSd));
        figures.put("jExact", GoldenChangeBindings.figure(result, result::j));
        figures.put("jApprox", GoldenChangeBindings.figure(result, result::jApproximate));
        figures.put("gExact", GoldenChangeBindings.figure(result, result::g));
        figures.put("gApprox", GoldenChangeBindings.figure(result, result::gApproximate));
        figures.put("varD", GoldenChangeBindings.figure(result, result::varianceOfD));
        figures.put("varGBorenstein", GoldenChangeBindings.figure(result, result::varianceOfGBorenstein));
        figures.put("varGLs", GoldenChangeBindings.figure(result, result::varianceOfG));
        figures.put("dCiLowerNct", GoldenChangeBindings.figure(result, result::lower));
        figures.put("dCiUpperNct", GoldenChangeBindings.figure(result, result::upper));
        figures.put("gCiLowerNct", GoldenChangeBindings.figure(result, result::gLower));
        figures.put("gCiUpperNct", GoldenChangeBindings.figure(result, result::gUpper));
        return figures;
    }

    private static Map<String, Object> glass(JsonNode input, JsonNode params) {
        GlassDelta.Result result = GlassDelta.withDefaults()
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("treatment")), GoldenCheck.nullable(input.get("control")));
        return Map.of(
                "estimate", GoldenChangeBindings.figure(result, result::delta),
                "corrected", result.corrected(),
                "ciLowerNct", result.lower(),
                "ciUpperNct", result.upper());
    }

    private static Map<String, Object> cliff(JsonNode input, JsonNode params) {
        CliffsDelta.Result result = CliffsDelta.withDefaults()
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("group1")), GoldenCheck.nullable(input.get("group2")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("delta", GoldenChangeBindings.figure(result, result::delta));
        figures.put("probabilityOfSuperiority", GoldenChangeBindings.figure(result, result::probabilityOfSuperiority));
        figures.put("greater", result.greater());
        figures.put("ties", result.ties());
        figures.put("less", result.less());
        figures.put("varUnbiased", result.varianceUnbiased());
        figures.put("varConsistent", result.varianceConsistent());
        figures.put("ciLowerUnbiased", result.lower());
        figures.put("ciUpperUnbiased", result.upper());
        figures.put("ciLowerConsistentNormal", result.lowerConsistent());
        figures.put("ciUpperConsistentNormal", result.upperConsistent());
        return figures;
    }

    private static Map<String, Object> paired(JsonNode input, JsonNode params) {
        SmdPaired.Result result = SmdPaired.withDefaults()
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("pre")), GoldenCheck.nullable(input.get("post")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.n());
        figures.put("meanChange", GoldenChangeBindings.figure(result, result::meanChange));
        figures.put("sdChange", GoldenChangeBindings.figure(result, result::sdChange));
        figures.put("r", result.correlation());
        Map<String, OptionalDouble> sizes = Map.of(
                "dz", result.dz(),
                "dav", result.dav(),
                "davMeanSd", result.davMeanSd(),
                "drm", result.drm(),
                "dBaselineSd", result.dBaselineSd());
        figures.putAll(sizes);
        sizes.forEach((name, size) -> figures.put(name + "Corrected", result.corrected(size)));
        figures.put("jExact", result.j());
        figures.put("jApprox", result.jApproximate());
        figures.put("varSmcr", result.varianceOfBaselineSd());
        figures.put("varSmcc", result.varianceOfDz());
        figures.put("varDrm", result.varianceOfDrm());
        figures.put("t", result.t());
        figures.put("dzCiLowerNct", result.dzLower());
        figures.put("dzCiUpperNct", result.dzUpper());
        return figures;
    }

    private static Map<String, Object> pairedSummary(JsonNode input, JsonNode params) {
        SmdChange.Result result = SmdChange.ofChanges(
                input.get("n").intValue(), number(input, "meanChange"), number(input, "sdChange"), number(input, "r"));
        return Map.of(
                "dz", result.dz(),
                "drm", result.drm(),
                "varDrm", result.varianceOfDrm(),
                "grmExact", result.grm(),
                "grmApprox", result.grmApproximate(),
                "varGrmApprox", result.varianceOfGrmApproximate());
    }

    private static Map<String, Object> changeSummary(JsonNode input, JsonNode params) {
        SmdChange.Result result = SmdChange.ofOccasions(
                input.get("n").intValue(),
                number(input, "meanPre"),
                number(input, "meanPost"),
                number(input, "sdPre"),
                number(input, "sdPost"),
                number(input, "r"));
        return Map.of(
                "smcr", result.smcr(),
                "varSmcr", result.varianceOfSmcr(),
                "smcc", result.smcc(),
                "varSmcc", result.varianceOfSmcc(),
                "jExact", result.j());
    }

    private static Map<String, Object> prePostControl(JsonNode input, JsonNode params) {
        JsonNode treatment = input.get("treatment");
        JsonNode control = input.get("control");
        SmdPrePostControl.Result result = SmdPrePostControl.of(
                pre(treatment), number(treatment, "meanPost"), pre(control), number(control, "meanPost"));
        return Map.of(
                "difference", result.difference(),
                "pooledPretest", GoldenChangeBindings.figure(result, result::pooledPretest));
    }

    private static GroupSummary pre(JsonNode group) {
        return new GroupSummary(group.get("n").intValue(), number(group, "meanPre"), number(group, "sdPre"));
    }
}
