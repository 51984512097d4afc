package org.waymark.scoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import org.waymark.scoring.stat.Attendance;
import org.waymark.scoring.stat.AttendanceGroup;
import org.waymark.scoring.stat.AttendanceSums;
import org.waymark.scoring.stat.IncidentRate;
import org.waymark.scoring.stat.LevelSummary;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.RateRatio;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.Subscales;
import tools.jackson.databind.JsonNode;

/** The measures of wider outcomes that a calculator is bound to. */
final class GoldenWiderBindings {

    private GoldenWiderBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("attendance.pupil", GoldenWiderBindings::pupil);
        bindings.put("attendance.group", GoldenWiderBindings::group);
        bindings.put("attendance.merge", GoldenWiderBindings::merge);
        bindings.put("behaviour.rate", GoldenWiderBindings::rate);
        bindings.put("behaviour.rateRatio", GoldenWiderBindings::ratio);
        bindings.put("wellbeing.summary", GoldenWiderBindings::wellBeing);
        bindings.put("profile.subscales", GoldenWiderBindings::subscales);
    }

    private static OptionalDouble figure(StatResult result, DoubleSupplier figure) {
        return result.isDefined() ? OptionalDouble.of(figure.getAsDouble()) : OptionalDouble.empty();
    }

    private static Attendance attendance(JsonNode params) {
        return Attendance.withDefaults()
                .withThresholds(
                        params.path("persistent").intValue(10),
                        params.path("severe").intValue(50));
    }

    private static Map<String, Object> pupil(JsonNode input, JsonNode params) {
        Attendance.Result result = attendance(params)
                .of(
                        input.get("possible").longValue(),
                        input.get("authorised").longValue(),
                        input.get("unauthorised").longValue());
        return Map.of(
                "absenceRate", figure(result, result::absenceRate),
                "attendanceRate", figure(result, result::attendanceRate),
                "authorisedRate", figure(result, result::authorisedRate),
                "unauthorisedRate", figure(result, result::unauthorisedRate),
                "persistent", result.isDefined() ? result.isPersistent() : OptionalInt.empty(),
                "severe", result.isDefined() ? result.isSevere() : OptionalInt.empty());
    }

    private static long[] column(JsonNode rows, String name) {
        return rows.valueStream().mapToLong(row -> row.get(name).longValue()).toArray();
    }

    private static Map<String, Object> group(JsonNode input, JsonNode params) {
        AttendanceGroup.Result result = AttendanceGroup.of(attendance(params))
                .of(column(input.get("pupils"), "possible"), column(input.get("pupils"), "absent"));
        return Map.of(
                "absenceRate", figure(result, result::absenceRate),
                "meanOfPupilRates", figure(result, result::meanOfPupilRates),
                "persistentRate", figure(result, result::persistentRate),
                "severeRate", figure(result, result::severeRate),
                "enrolments", result.sums().enrolments(),
                "shareOfAbsenceByPersistent", result.sums().shareOfAbsenceByPersistent());
    }

    private static Map<String, Object> merge(JsonNode input, JsonNode params) {
        AttendanceSums sums = AttendanceSums.NONE;
        for (JsonNode part : input.get("parts")) {
            sums = sums.plus(new AttendanceSums(
                    part.get("possible").longValue(),
                    part.get("absent").longValue(),
                    part.get("enrolments").longValue(),
                    part.get("persistent").longValue(),
                    0,
                    0));
        }
        return Map.of("absenceRate", sums.absenceRate(), "persistentRate", sums.persistentRate());
    }

    private static Map<String, Object> rate(JsonNode input, JsonNode params) {
        IncidentRate.Result result = IncidentRate.withDefaults()
                .withConfidence(params.path("conf").doubleValue(0.95))
                .of(input.get("count").longValue(), input.get("exposure").doubleValue());
        return Map.of(
                "rate", figure(result, result::rate),
                "lower", figure(result, result::lower),
                "upper", figure(result, result::upper));
    }

    private static Map<String, Object> ratio(JsonNode input, JsonNode params) {
        JsonNode counts = input.get("count");
        JsonNode exposures = input.get("exposure");
        RateRatio.Result result = RateRatio.withDefaults()
                .withConfidence(params.path("conf").doubleValue(0.95))
                .of(
                        counts.get(0).longValue(),
                        exposures.get(0).doubleValue(),
                        counts.get(1).longValue(),
                        exposures.get(1).doubleValue());
        return Map.of(
                "ratio", named(figure(result, result::ratio)),
                "lower", result.lower(),
                "upper", named(OptionalDouble.of(result.upper())),
                "pMinimumLikelihood", result.pMinimumLikelihood(),
                "pCentral", result.pCentral(),
                "midP", result.midP(),
                "midPLower", result.midPLower(),
                "midPUpper", named(OptionalDouble.of(result.midPUpper())));
    }

    /** Vectors write infinity as a text. */
    private static Object named(OptionalDouble figure) {
        return figure.isPresent() && Double.isInfinite(figure.getAsDouble()) ? "Infinity" : figure;
    }

    private static Map<String, Object> wellBeing(JsonNode input, JsonNode params) {
        LevelSummary calculator = LevelSummary.withDefaults()
                .withHigh(params.path("high").doubleValue(4))
                .with(params.path("missing").asString("omit").equals("omit") ? Missing.OMIT : Missing.PROPAGATE);
        LevelSummary.Result result = calculator.ofNullable(GoldenCheck.nullable(input.get("ratings")));
        Map<String, Object> counts = new HashMap<>();
        for (int level = 1; level <= 5; level++) {
            counts.put(Integer.toString(level), result.count(level));
        }
        return Map.of(
                "mean", figure(result, result::mean),
                "proportionHigh", figure(result, result::proportionHigh),
                "counts", counts,
                "n", result.ratings());
    }

    private static Map<String, Object> subscales(JsonNode input, JsonNode params) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        input.get("subscales")
                .properties()
                .forEach(entry -> keys.put(
                        entry.getKey(),
                        entry.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        Map<String, Integer> items = new HashMap<>();
        input.get("items").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                items.put(entry.getKey(), entry.getValue().intValue());
            }
        });
        JsonNode range = input.get("itemRange");
        Map<String, Object> sums = new HashMap<>();
        Subscales.of(keys, range.get(0).intValue(), range.get(1).intValue())
                .sums(items)
                .forEach((name, sum) -> sums.put(
                        name, sum.isPresent() ? OptionalDouble.of((double) sum.getAsLong()) : OptionalDouble.empty()));
        return sums;
    }
}
