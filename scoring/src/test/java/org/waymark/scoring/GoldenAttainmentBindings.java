package org.waymark.scoring;

import static org.waymark.scoring.GoldenBindings.figure;
import static org.waymark.scoring.GoldenBindings.missing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.waymark.scale.PointsTables;
import org.waymark.scoring.stat.Attainment8;
import org.waymark.scoring.stat.AveragePoints;
import org.waymark.scoring.stat.GrowthPercentile;
import org.waymark.scoring.stat.Ks1PriorAttainment;
import org.waymark.scoring.stat.LevelsOfProgress;
import org.waymark.scoring.stat.PercentileRank;
import org.waymark.scoring.stat.Progress8;
import org.waymark.scoring.stat.SampleQuantile;
import org.waymark.scoring.stat.SchoolMean;
import org.waymark.scoring.stat.SimilarStart;
import org.waymark.scoring.stat.StandardScore;
import org.waymark.scoring.stat.ValueAdded;
import org.waymark.scoring.stat.ZScores;
import tools.jackson.databind.JsonNode;

/** The measures of attainment that a calculator is bound to. */
final class GoldenAttainmentBindings {

    /** P scales are not shipped with points: only one step of this table is confirmed by a source. */
    private static final Map<String, BigDecimal> P_SCALE_POINTS = Map.ofEntries(
            Map.entry("P1i", new BigDecimal("0.5")),
            Map.entry("P1ii", new BigDecimal("0.7")),
            Map.entry("P2i", new BigDecimal("0.9")),
            Map.entry("P2ii", new BigDecimal("1.1")),
            Map.entry("P3i", new BigDecimal("1.3")),
            Map.entry("P3ii", new BigDecimal("1.5")),
            Map.entry("P4", new BigDecimal("2")),
            Map.entry("P5", new BigDecimal("3")),
            Map.entry("P6", new BigDecimal("4")),
            Map.entry("P7", new BigDecimal("5")),
            Map.entry("P8", new BigDecimal("6")));

    private static final Map<String, Map<String, BigDecimal>> POINTS = Map.of(
            "ks1-2008", PointsTables.KS1_2008.points(),
            "nc-whole", PointsTables.NC_LEVELS.points(),
            "nc-sublevel", PointsTables.NC_SUBLEVELS.points(),
            "p-scale-raise", P_SCALE_POINTS,
            "ks2-nominal-2016", PointsTables.KS2_NOMINAL_2016.points(),
            "ks2-nominal-2017-2018", PointsTables.KS2_NOMINAL_2017_2018.points(),
            "ks2-nominal-2019", PointsTables.KS2_NOMINAL_2019.points());

    private GoldenAttainmentBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("attainment.points", GoldenAttainmentBindings::points);
        bindings.put("attainment.pointsProgress", GoldenAttainmentBindings::pointsProgress);
        bindings.put("attainment.aps", GoldenAttainmentBindings::averagePoints);
        bindings.put("attainment.twoLevels", GoldenAttainmentBindings::twoLevels);
        bindings.put("attainment.expectedProgress", GoldenAttainmentBindings::expectedProgress);
        bindings.put("attainment.attainment8", GoldenAttainmentBindings::attainment8);
        bindings.put("attainment.progress8Pupil", GoldenAttainmentBindings::progress8);
        bindings.put("attainment.progress8Elements", GoldenAttainmentBindings::progress8Elements);
        bindings.put("attainment.progress8School", GoldenAttainmentBindings::school);
        bindings.put("attainment.valueAdded", GoldenAttainmentBindings::valueAdded);
        bindings.put("attainment.valueAddedSchool", GoldenAttainmentBindings::school);
        bindings.put("attainment.ks1PriorAttainment", GoldenAttainmentBindings::ks1Prior);
        bindings.put("attainment.similarStart", GoldenAttainmentBindings::similarStart);
        bindings.put("attainment.percentileRank", GoldenAttainmentBindings::percentileRank);
        bindings.put("attainment.growthPercentile", GoldenAttainmentBindings::growthPercentile);
        bindings.put("attainment.standardScores", GoldenAttainmentBindings::standardScores);
        bindings.put("attainment.zScores", GoldenAttainmentBindings::zScores);
        bindings.put("attainment.quantile", GoldenAttainmentBindings::quantiles);
    }

    private static Map<String, Object> points(JsonNode input, JsonNode params) {
        JsonNode codes = input.has("levels") ? input.get("levels") : input.get("outcomes");
        List<Object> points = new ArrayList<>();
        for (JsonNode code : codes) {
            points.add(optional(pointsOf(code, params.get("scale").stringValue())));
        }
        return Map.of("points", points);
    }

    /** The points of a code in the first of some tables, joined by {@code +}, that has it; null if none has. */
    private static Double pointsOf(JsonNode code, String tables) {
        if (code.isNull()) {
            return null;
        }
        for (String table : tables.split("\\+", -1)) {
            BigDecimal points = POINTS.get(table).get(code.stringValue());
            if (points != null) {
                return points.doubleValue();
            }
        }
        return null;
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double pointsOrRefuse(JsonNode code, String tables) {
        Double points = pointsOf(code, tables);
        if (points == null) {
            throw new IllegalArgumentException("no points for " + code);
        }
        return points;
    }

    private static Map<String, Object> pointsProgress(JsonNode input, JsonNode params) {
        String tables = params.get("scale").stringValue();
        return Map.of(
                "points",
                LevelsOfProgress.withDefaults()
                        .ofPoints(pointsOrRefuse(input.get("from"), tables), pointsOrRefuse(input.get("to"), tables))
                        .gained());
    }

    private static Map<String, Object> averagePoints(JsonNode input, JsonNode params) {
        String tables = params.path("scale").asString("ks1-2008+nc-sublevel+nc-whole");
        Double[] points = input.get("levels")
                .valueStream()
                .map(level -> pointsOf(level, tables))
                .toArray(Double[]::new);
        AveragePoints.Result result =
                AveragePoints.withDefaults().with(missing(params)).ofNullable(points);
        return Map.of("aps", figure(result, result::average), "n", result.used());
    }

    private static Map<String, Object> twoLevels(JsonNode input, JsonNode params) {
        String tables = "ks1-2008+nc-sublevel+nc-whole";
        LevelsOfProgress calculator = LevelsOfProgress.withDefaults();
        LevelsOfProgress.Result byPoints =
                calculator.ofPoints(pointsOrRefuse(input.get("ks1"), tables), pointsOrRefuse(input.get("ks2"), tables));
        boolean reached = switch (params.path("rule").asString("points>=12")) {
            case "points>=12" -> byPoints.reached();
            case "whole levels" ->
                calculator
                        .ofLevels(wholeLevel(input.get("ks1")), wholeLevel(input.get("ks2")))
                        .reached();
            default -> throw new IllegalStateException("unknown rule");
        };
        return Map.of("pointsProgress", byPoints.gained(), "twoLevels", reached);
    }

    private static int wholeLevel(JsonNode level) {
        return Integer.parseInt(level.stringValue().substring(0, 1));
    }

    private static Map<String, Object> expectedProgress(JsonNode input, JsonNode params) {
        List<Object> expected = new ArrayList<>();
        for (JsonNode pair : input.get("pairs")) {
            expected.add(LevelsOfProgress.withDefaults()
                    .ofLevels(wholeLevel(pair.get(0)), wholeLevel(pair.get(1)))
                    .reached());
        }
        return Map.of("expected", expected);
    }

    private static Map<String, Object> attainment8(JsonNode input, JsonNode params) {
        List<Attainment8.Entry> entries = new ArrayList<>();
        for (JsonNode result : input.get("results")) {
            entries.add(new Attainment8.Entry(
                    constant(Attainment8.Bucket.class, result.get("bucket").stringValue()),
                    result.path("points").doubleValue(0)));
        }
        Attainment8.Result result = Attainment8.withDefaults().of(entries);
        return Map.of(
                "english", result.english(),
                "maths", result.maths(),
                "ebacc", result.ebacc(),
                "open", result.open(),
                "ebaccSlots", result.ebaccSlots(),
                "openSlots", result.openSlots(),
                "attainment8", result.attainment8(),
                "averagePerSlot", result.averagePerSlot());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }

    private static Map<String, Object> progress8(JsonNode input, JsonNode params) {
        Progress8.Result result =
                Progress8.withDefaults().of(input.get("attainment8").doubleValue(), number(input.path("estimate")));
        return Map.of("progress8", figure(result, result::progress));
    }

    private static Map<String, Object> progress8Elements(JsonNode input, JsonNode params) {
        Map<String, Object> figures = new HashMap<>();
        for (Map.Entry<String, JsonNode> score : input.get("scores").properties()) {
            Progress8.Element element = constant(Progress8.Element.class, score.getKey());
            int parts = params.path("divisors").path(score.getKey()).intValue(element.parts());
            if (parts != element.parts()) {
                throw new IllegalStateException("the elements have parts of their own");
            }
            Progress8.Result result = Progress8.withDefaults()
                    .of(
                            element,
                            score.getValue().doubleValue(),
                            number(input.path("estimates").path(score.getKey())));
            figures.put(score.getKey(), figure(result, result::progress));
        }
        return figures;
    }

    private static SchoolMean mean(JsonNode params) {
        SchoolMean calculator = SchoolMean.withDefaults()
                .withZ(params.path("z").doubleValue(SchoolMean.DEFAULT_Z))
                .with(missing(params));
        if (params.path("nationalSd").isNumber()) {
            calculator = calculator.withNationalSd(params.get("nationalSd").doubleValue());
        }
        return params.path("floor").isNumber()
                ? calculator.withFloor(params.get("floor").doubleValue())
                : calculator;
    }

    private static Map<String, Object> school(JsonNode input, JsonNode params) {
        SchoolMean calculator = mean(params);
        SchoolMean.Result result = input.has("sum")
                ? calculator.ofSum(
                        input.get("sum").doubleValue(), input.get("pupils").intValue())
                : calculator.ofNullable(
                        GoldenCheck.nullable(input.has("pupils") ? input.get("pupils") : input.get("progress")));
        return Map.of(
                "progress8", figure(result, result::mean),
                "mean", figure(result, result::mean),
                "n", result.pupils(),
                "ciLower", result.lower(),
                "ciUpper", result.upper(),
                "significant", result.side().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> texts(JsonNode rows, String name) {
        return rows.valueStream().map(row -> row.get(name).asString()).toList();
    }

    private static Double[] numbers(JsonNode rows, String name) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).path(name).isNumber()
                        ? rows.get(i).get(name).doubleValue()
                        : null)
                .toArray(Double[]::new);
    }

    private static Map<String, Object> valueAdded(JsonNode input, JsonNode params) {
        JsonNode reference = input.get("reference");
        ValueAdded calculator = ValueAdded.over(texts(reference, "group"), numbers(reference, "score"))
                .with(mean(params));
        ValueAdded.Pupils result =
                calculator.of(texts(input.get("pupils"), "group"), numbers(input.get("pupils"), "score"));
        return Map.of(
                "groupMeans", new LinkedHashMap<>(calculator.groupMeans()),
                "progress",
                        result.pupils().stream()
                                .map(pupil -> figure(pupil, pupil::valueAdded))
                                .toList(),
                "school", figure(result.school(), result.school()::mean),
                "n", result.school().pupils());
    }

    private static Map<String, Object> ks1Prior(JsonNode input, JsonNode params) {
        Ks1PriorAttainment.Result result = Ks1PriorAttainment.withDefaults()
                .ofNullable(
                        ks1Points(input, params, "reading"),
                        ks1Points(input, params, "writing"),
                        ks1Points(input, params, "maths"));
        return Map.of("average", figure(result, result::average));
    }

    private static Double ks1Points(JsonNode input, JsonNode params, String subject) {
        String outcome = input.path(subject).asString("");
        if (params.has("points")) {
            JsonNode points = params.get("points").path(outcome);
            return points.isNumber() ? points.doubleValue() : null;
        }
        BigDecimal points = PointsTables.KS1_PRIOR_2022.points().get(outcome);
        return points == null ? null : points.doubleValue();
    }

    private static PercentileRank.Kind kind(JsonNode name) {
        return constant(PercentileRank.Kind.class, name.isString() ? name.stringValue() : "mean");
    }

    private static Map<String, Object> similarStart(JsonNode input, JsonNode params) {
        // A vector that names no minimum asks for none.
        SimilarStart calculator = SimilarStart.withDefaults()
                .withMinimum(params.path("minimumReference").intValue(1))
                .with(SampleQuantile.Type.valueOf(
                        "HF" + params.path("quantileType").intValue(7)));
        SimilarStart.Result result = similarStart(calculator.with(kind(params.path("percentileRank"))), input);
        Map<String, Object> figures = new HashMap<>();
        figures.put("n", result.reference());
        figures.put("lowerQuartile", figure(result, result::lowerQuartile));
        figures.put("median", figure(result, result::median));
        figures.put("upperQuartile", figure(result, result::upperQuartile));
        figures.put("percentileRank", figure(result, result::percentileRank));
        figures.put("band", result.isDefined() ? result.band().text() : OptionalDouble.empty());
        for (PercentileRank.Kind kind : PercentileRank.Kind.values()) {
            SimilarStart.Result other = similarStart(calculator.with(kind), input);
            figures.put(kind.name().toLowerCase(Locale.ROOT), figure(other, other::percentileRank));
        }
        return figures;
    }

    private static SimilarStart.Result similarStart(SimilarStart calculator, JsonNode input) {
        JsonNode reference = input.get("reference");
        return calculator.of(
                texts(reference, "start"),
                numbers(reference, "gain"),
                input.get("pupil").get("start").asString(),
                input.get("pupil").get("gain").doubleValue());
    }

    private static Map<String, Object> percentileRank(JsonNode input, JsonNode params) {
        PercentileRank.Result result = PercentileRank.withDefaults()
                .with(kind(params.path("kind")))
                .with(missing(params))
                .ofNullable(
                        GoldenCheck.nullable(input.get("reference")),
                        input.get("score").doubleValue());
        return Map.of("percentile", figure(result, result::percentile));
    }

    private static Map<String, Object> growthPercentile(JsonNode input, JsonNode params) {
        JsonNode reference = input.get("reference");
        PercentileRank.Result result = GrowthPercentile.withDefaults()
                .with(kind(params.path("percentileRank")))
                .withMinimum(params.path("minimumReference").intValue(1))
                .of(
                        numbers(reference, "prior"),
                        numbers(reference, "current"),
                        input.get("pupil").get("prior").doubleValue(),
                        input.get("pupil").get("current").doubleValue());
        return Map.of("percentile", figure(result, result::percentile), "n", result.reference());
    }

    private static Map<String, Object> standardScores(JsonNode input, JsonNode params) {
        StandardScore.Result result = StandardScore.ofNorm(
                        params.get("mean").doubleValue(), params.get("sd").doubleValue())
                .of(input.get("score").doubleValue());
        return Map.of(
                "z", figure(result, result::z),
                "t", figure(result, result::t),
                "standardScore", figure(result, result::standardScore),
                "nce", figure(result, result::nce),
                "percentile", figure(result, result::percentile),
                "stanine", result.isDefined() ? result.stanine() : OptionalDouble.empty());
    }

    private static Map<String, Object> zScores(JsonNode input, JsonNode params) {
        Double[] scores = GoldenCheck.nullable(input.get("scores"));
        ZScores calculator = ZScores.withDefaults().with(missing(params));
        return Map.of(
                "mean", calculator.ofNullable(scores).mean(),
                "population", z(calculator.with(ZScores.Spread.POPULATION).ofNullable(scores)),
                "sample", z(calculator.with(ZScores.Spread.SAMPLE).ofNullable(scores)));
    }

    private static Object z(ZScores.Result result) {
        return result.isDefined() ? result.z() : OptionalDouble.empty();
    }

    private static Map<String, Object> quantiles(JsonNode input, JsonNode params) {
        double[] probabilities = input.get("probabilities")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
        List<Object> byType = new ArrayList<>();
        for (JsonNode number : params.get("types")) {
            SampleQuantile.Result result = SampleQuantile.withDefaults()
                    .with(SampleQuantile.Type.valueOf("HF" + number.intValue()))
                    .with(missing(params))
                    .ofNullable(GoldenCheck.nullable(input.get("values")), probabilities);
            byType.add(IntStream.range(0, probabilities.length)
                    .mapToObj(i -> figure(result, () -> result.quantile(i)))
                    .toList());
        }
        return Map.of("byType", byType);
    }
}
