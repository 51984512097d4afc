package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.AgreementCoefficient;
import org.waymark.scoring.stat.AgreementResult;
import org.waymark.scoring.stat.AgreementWeights;
import org.waymark.scoring.stat.BlandAltman;
import org.waymark.scoring.stat.BrennanPrediger;
import org.waymark.scoring.stat.CohenKappa;
import org.waymark.scoring.stat.CongerKappa;
import org.waymark.scoring.stat.FleissKappa;
import org.waymark.scoring.stat.Gaps;
import org.waymark.scoring.stat.GwetAc;
import org.waymark.scoring.stat.Icc;
import org.waymark.scoring.stat.KrippendorffAlpha;
import org.waymark.scoring.stat.LightKappa;
import org.waymark.scoring.stat.PercentAgreement;
import org.waymark.scoring.stat.RatingTable;
import org.waymark.scoring.stat.ScottPi;
import org.waymark.scoring.stat.StatResult;
import tools.jackson.databind.JsonNode;

/** The coefficients of agreement that a calculator is bound to. */
final class GoldenAgreementBindings {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private GoldenAgreementBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("agreement.cohenKappa", GoldenAgreementBindings::cohen);
        bindings.put("agreement.weightedKappa", GoldenAgreementBindings::cohen);
        bindings.put("agreement.lightKappa", GoldenAgreementBindings::light);
        bindings.put("agreement.percent", GoldenAgreementBindings::percent);
        bindings.put("agreement.fleissKappa", GoldenAgreementBindings::fleiss);
        bindings.put("agreement.congerKappa", GoldenAgreementBindings::conger);
        bindings.put("agreement.brennanPrediger", GoldenAgreementBindings::brennanPrediger);
        bindings.put("agreement.gwetAc", GoldenAgreementBindings::gwet);
        bindings.put("agreement.twoRaterCoefficients", GoldenAgreementBindings::twoRaters);
        bindings.put("agreement.krippendorffAlpha", GoldenAgreementBindings::krippendorff);
        bindings.put("agreement.icc", GoldenAgreementBindings::icc);
        bindings.put("agreement.blandAltman", GoldenAgreementBindings::blandAltman);
        bindings.put("agreement.relation", GoldenAgreementBindings::relation);
    }

    private static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    private static double confidence(JsonNode params) {
        return params.path("conf").doubleValue(DEFAULT_CONFIDENCE);
    }

    private static AgreementWeights weights(String name, JsonNode params) {
        return switch (name) {
            case "unweighted" -> AgreementWeights.UNWEIGHTED;
            case "linear" -> AgreementWeights.LINEAR;
            case "quadratic" -> AgreementWeights.QUADRATIC;
            case "ordinal" -> AgreementWeights.ORDINAL;
            case "custom" ->
                params.has("agreementWeights")
                        ? AgreementWeights.of(doubles(params.get("agreementWeights")))
                        : AgreementWeights.ofDisagreement(doubles(params.get("disagreementWeights")));
            default -> throw new IllegalStateException("unknown weights");
        };
    }

    private static AgreementWeights weights(JsonNode params) {
        return weights(params.path("weights").asString("unweighted"), params);
    }

    private static Gaps gaps(JsonNode params, String ifAbsent) {
        return switch (params.path("missing").asString(ifAbsent)) {
            case "omit-subject" -> Gaps.OMIT_SUBJECT;
            case "gwet", "reml" -> Gaps.KEEP_SUBJECT;
            default -> throw new IllegalStateException("unknown missing");
        };
    }

    private static double[][] doubles(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.valueStream().mapToDouble(JsonNode::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private static int[][] ints(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.valueStream().mapToInt(JsonNode::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The table in any of the shapes that vectors use: ratings by subject or by rater, counts, or pairs of categories. */
    private static RatingTable table(JsonNode input) {
        if (input.has("counts")) {
            return RatingTable.ofCounts(ints(input.get("counts")));
        }
        if (input.has("table")) {
            return RatingTable.ofPairs(ints(input.get("table")));
        }
        JsonNode rows = input.has("raters") ? input.get("raters") : input.get("ratings");
        Double[][] cells = new Double[rows.size()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = GoldenCheck.nullable(rows.get(i));
        }
        RatingTable table = RatingTable.ofNullable(input.has("raters") ? transposed(cells) : cells);
        return input.has("categories")
                ? table.withCategories(input.get("categories")
                        .valueStream()
                        .mapToDouble(JsonNode::doubleValue)
                        .toArray())
                : table;
    }

    private static Double[][] transposed(Double[][] byRater) {
        int subjects = byRater.length == 0 ? 0 : byRater[0].length;
        Double[][] bySubject = new Double[subjects][byRater.length];
        for (int i = 0; i < subjects; i++) {
            for (int j = 0; j < byRater.length; j++) {
                bySubject[i][j] = byRater[j][i];
            }
        }
        return bySubject;
    }

    private static CohenKappa.Result cohen(JsonNode input, CohenKappa calculator) {
        if (input.has("table")) {
            return calculator.ofPairs(doubles(input.get("table")));
        }
        if (input.has("proportions")) {
            double n = input.get("n").doubleValue();
            double[][] pairs = doubles(input.get("proportions"));
            for (double[] row : pairs) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= n;
                }
            }
            return calculator.ofPairs(pairs);
        }
        return calculator.of(table(input));
    }

    private static Map<String, Object> cohen(JsonNode input, JsonNode params) {
        CohenKappa calculator = CohenKappa.withDefaults().withConfidence(confidence(params));
        Map<String, Object> figures = new HashMap<>();
        if (params.path("weights").isArray()) {
            params.get("weights").valueStream().map(JsonNode::stringValue).forEach(name -> {
                CohenKappa.Result result = cohen(input, calculator.with(weights(name, params)));
                figures.put(name, figure(result, result::kappa));
            });
            return figures;
        }
        CohenKappa.Result result = cohen(input, calculator.with(weights(params)));
        figures.put("po", result.observed());
        figures.put("pe", result.expected());
        figures.put("kappa", figure(result, result::kappa));
        figures.put("se", result.se());
        figures.put("se0", result.nullSe());
        figures.put("z", result.z());
        figures.put("ciLower", figure(result, result::lower));
        figures.put("ciUpper", figure(result, result::upper));
        figures.put("n", result.subjects());
        return figures;
    }

    private static Map<String, Object> light(JsonNode input, JsonNode params) {
        LightKappa.Result result =
                LightKappa.withDefaults().with(weights(params)).of(table(input));
        return Map.of("kappa", figure(result, result::kappa));
    }

    private static Map<String, Object> percent(JsonNode input, JsonNode params) {
        Map<String, Object> figures = new HashMap<>();
        JsonNode tolerances = params.path("tolerance");
        List<JsonNode> each = tolerances.isArray() ? tolerances.valueStream().toList() : List.of(tolerances);
        for (JsonNode tolerance : each) {
            PercentAgreement kept = PercentAgreement.withDefaults().withTolerance(tolerance.doubleValue(0));
            PercentAgreement.Result result = kept.of(table(input));
            PercentAgreement.Result complete = kept.with(Gaps.OMIT_SUBJECT).of(table(input));
            String width = tolerance.isNumber() ? tolerance.asString() : "0";
            figures.put("allWithin" + width, figure(result, result::all));
            figures.put("pairwiseWithin" + width, figure(result, result::pairs));
            figures.put("allWithin" + width + "OmitSubject", figure(complete, complete::all));
            figures.put("pairwiseWithin" + width + "OmitSubject", figure(complete, complete::pairs));
            figures.put("subjects", complete.subjects());
            figures.put("gwetPairwise", figure(result, result::pairs));
        }
        return figures;
    }

    private static Map<String, Object> fleiss(JsonNode input, JsonNode params) {
        FleissKappa calculator =
                FleissKappa.withDefaults().with(weights(params)).withConfidence(confidence(params));
        RatingTable table = table(input);
        FleissKappa.Result kept = calculator.of(table);
        FleissKappa.Result complete = calculator.with(Gaps.OMIT_SUBJECT).of(table);
        FleissKappa.Result result = params.path("missing").asString("gwet").equals("omit-subject") ? complete : kept;
        List<OptionalDouble> categories = new ArrayList<>();
        for (int k = 0; k < result.categories(); k++) {
            categories.add(result.category(k));
        }
        Map<String, Object> figures = new HashMap<>();
        figures.put("kappa", figure(result, result::coefficient));
        figures.put("po", result.observed());
        figures.put("pe", result.expected());
        figures.put("se0", result.nullSe());
        figures.put("z", result.z());
        figures.put("category", categories);
        figures.put("seCategory", result.categoryNullSe());
        figures.put("omitSubject", figure(complete, complete::coefficient));
        figures.put("gwet", figure(kept, kept::coefficient));
        return figures;
    }

    private static <C extends AgreementCoefficient<C>> AgreementResult chanceCorrected(
            C calculator, JsonNode input, JsonNode params) {
        return calculator
                .with(weights(params))
                .with(gaps(params, "gwet"))
                .withConfidence(confidence(params))
                .of(table(input));
    }

    private static Map<String, Object> conger(JsonNode input, JsonNode params) {
        AgreementResult result = chanceCorrected(CongerKappa.withDefaults(), input, params);
        LightKappa.Result light =
                LightKappa.withDefaults().with(weights(params)).of(table(input));
        return Map.of(
                "conger", figure(result, result::coefficient),
                "light", figure(light, light::kappa),
                "po", result.observed(),
                "pe", result.expected(),
                "se", result.se());
    }

    private static Map<String, Object> brennanPrediger(JsonNode input, JsonNode params) {
        AgreementResult result = chanceCorrected(BrennanPrediger.withDefaults(), input, params);
        return Map.of(
                "kappa", figure(result, result::coefficient),
                "po", result.observed(),
                "pe", result.expected(),
                "se", result.se());
    }

    private static Map<String, Object> gwet(JsonNode input, JsonNode params) {
        AgreementResult ac = chanceCorrected(GwetAc.withDefaults(), input, params);
        AgreementResult fleiss = chanceCorrected(FleissKappa.withDefaults(), input, params);
        AgreementResult bp = chanceCorrected(BrennanPrediger.withDefaults(), input, params);
        Map<String, Object> figures = new HashMap<>();
        figures.put("pa", ac.observed());
        figures.put("ac", figure(ac, ac::coefficient));
        figures.put("fleiss", figure(fleiss, fleiss::coefficient));
        figures.put("brennanPrediger", figure(bp, bp::coefficient));
        figures.put("peAc", ac.expected());
        figures.put("peFleiss", fleiss.expected());
        figures.put("seAc", ac.se());
        figures.put("seFleiss", fleiss.se());
        figures.put("seBrennanPrediger", bp.se());
        figures.put("ciLower", ac.lower());
        figures.put("ciUpper", ac.upper());
        return figures;
    }

    private static Map<String, Object> twoRaters(JsonNode input, JsonNode params) {
        CohenKappa.Result kappa = cohen(input, CohenKappa.withDefaults().with(weights(params)));
        AgreementResult pi = chanceCorrected(ScottPi.withDefaults(), input, params);
        AgreementResult ac = chanceCorrected(GwetAc.withDefaults(), input, params);
        AgreementResult bp = chanceCorrected(BrennanPrediger.withDefaults(), input, params);
        KrippendorffAlpha.Result alpha = KrippendorffAlpha.withDefaults().of(table(input));
        Map<String, Object> figures = new HashMap<>();
        figures.put("po", kappa.observed());
        figures.put("kappa", figure(kappa, kappa::kappa));
        figures.put("scottPi", figure(pi, pi::coefficient));
        figures.put("gwetAc", figure(ac, ac::coefficient));
        figures.put("brennanPrediger", figure(bp, bp::coefficient));
        if (params.path("weights").asString("unweighted").equals("unweighted")) {
            figures.put("krippendorff", figure(alpha, alpha::alpha));
        }
        return figures;
    }

    private static Map<String, Object> krippendorff(JsonNode input, JsonNode params) {
        RatingTable table = table(input);
        Map<String, Object> figures = new LinkedHashMap<>();
        for (JsonNode level : params.get("levels")) {
            KrippendorffAlpha.Result result = KrippendorffAlpha.withDefaults()
                    .with(
                            switch (level.stringValue()) {
                                case "nominal" -> KrippendorffAlpha.Level.NOMINAL;
                                case "ordinal" -> KrippendorffAlpha.Level.ORDINAL;
                                case "interval" -> KrippendorffAlpha.Level.INTERVAL;
                                case "ratio" -> KrippendorffAlpha.Level.RATIO;
                                default -> throw new IllegalStateException("unknown level");
                            })
                    .of(table);
            figures.put(level.stringValue(), figure(result, result::alpha));
        }
        return figures;
    }

    private static Map<String, Object> icc(JsonNode input, JsonNode params) {
        Icc calculator = Icc.withDefaults().with(gaps(params, "omit-subject")).withConfidence(confidence(params));
        RatingTable table = table(input);
        Icc.Result result = calculator.of(table);
        Map<String, Object> figures = new HashMap<>();
        result.meanSquares().ifPresent(squares -> {
            figures.put("msr", squares.subjects());
            figures.put("msc", squares.raters());
            figures.put("mse", squares.residual());
            figures.put("msw", squares.within());
        });
        figures.put("n", result.subjects());
        Map<String, Icc.Form> forms = Map.of(
                "icc11", Icc.Form.ONE_WAY_SINGLE,
                "icc1k", Icc.Form.ONE_WAY_AVERAGE,
                "icc21", Icc.Form.RANDOM_SINGLE,
                "icc2k", Icc.Form.RANDOM_AVERAGE,
                "icc31", Icc.Form.FIXED_SINGLE,
                "icc3k", Icc.Form.FIXED_AVERAGE);
        forms.forEach((name, form) -> {
            Icc.Estimate estimate = result.of(form);
            figures.put(name, figure(estimate, estimate::value));
            figures.put(name + ".ci", List.of(estimate.lower(), estimate.upper()));
        });
        Icc.Estimate other =
                calculator.with(Icc.AverageInterval.MCGRAW_WONG).of(table).of(Icc.Form.RANDOM_AVERAGE);
        figures.put("icc2k.ci.mcgrawWongIrr", List.of(other.lower(), other.upper()));
        return figures;
    }

    private static Map<String, Object> blandAltman(JsonNode input, JsonNode params) {
        BlandAltman.Result result = BlandAltman.withDefaults()
                .withMultiplier(params.path("multiplier").doubleValue(1.96))
                .withConfidence(confidence(params))
                .ofNullable(GoldenCheck.nullable(input.get("first")), GoldenCheck.nullable(input.get("second")));
        Map<String, Object> figures = new HashMap<>();
        figures.put("bias", figure(result, result::bias));
        figures.put("sd", figure(result, result::sd));
        figures.put("lower", figure(result, result::lower));
        figures.put("upper", figure(result, result::upper));
        figures.put("seBias", figure(result, result::seBias));
        figures.put("seLimit1986", figure(result, result::seLimit1986));
        figures.put("seLimit1999", figure(result, result::seLimit1999));
        if (result.isDefined()) {
            figures.put("biasCi", around(result.bias(), result.margin(result.seBias())));
            figures.put("lowerCi1986", around(result.lower(), result.margin(result.seLimit1986())));
            figures.put("upperCi1986", around(result.upper(), result.margin(result.seLimit1986())));
            figures.put("lowerCi1999", around(result.lower(), result.margin(result.seLimit1999())));
            figures.put("upperCi1999", around(result.upper(), result.margin(result.seLimit1999())));
        }
        return figures;
    }

    private static List<Double> around(double figure, double margin) {
        return List.of(figure - margin, figure + margin);
    }

    /** What holds between the forms of one correlation is a property, tested as such; here on the figure of the vector. */
    private static Map<String, Object> relation(JsonNode input, JsonNode params) {
        Map<String, Object> figures = new HashMap<>();
        double k = input.get("k").doubleValue();
        for (String form : List.of("icc1", "icc2", "icc3")) {
            if (input.has(form + "1")) {
                double single = input.get(form + "1").doubleValue();
                figures.put(form + "k", k * single / (1 + (k - 1) * single));
            }
        }
        return figures;
    }
}
