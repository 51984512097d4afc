package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.scoring.disclosure.CountRounding;
import org.waymark.scoring.disclosure.CountTable;
import org.waymark.scoring.disclosure.Differencing;
import org.waymark.scoring.disclosure.IntervalAttack;
import org.waymark.scoring.disclosure.ShareRule;
import org.waymark.scoring.disclosure.Suppression;
import org.waymark.scoring.disclosure.SuppressionPattern;
import org.waymark.scoring.disclosure.Symbol;
import org.waymark.scoring.stat.Limits;
import tools.jackson.databind.JsonNode;

/** Disclosure control. */
final class GoldenDisclosureBindings {

    private GoldenDisclosureBindings() {}

    static void putAll(Map<String, GoldenBinding> bindings) {
        bindings.put("disclosure.attack", GoldenDisclosureBindings::attack);
        bindings.put("disclosure.differencing", GoldenDisclosureBindings::differencing);
        bindings.put("disclosure.percentage", GoldenDisclosureBindings::percentage);
        bindings.put("disclosure.primary", GoldenDisclosureBindings::primary);
        bindings.put("disclosure.rounding", GoldenDisclosureBindings::rounding);
        bindings.put("disclosure.suppression", GoldenDisclosureBindings::suppression);
        bindings.put("disclosure.suppressionOneWay", GoldenDisclosureBindings::oneWay);
    }

    /** The vectors ask that no small count be exactly known: a minimum width of 1. */
    private static Suppression rules(JsonNode params) {
        return Suppression.withDefaults()
                .withThreshold(params.path("threshold").intValue(Suppression.DEFAULT_THRESHOLD))
                .withZerosAreSmall(params.path("zerosAreSmall")
                        .asBoolean(!params.path("zerosShown").asBoolean(true)))
                .withMinimumWidth(1);
    }

    private static CountTable table(JsonNode rows) {
        long[] inner = rows.valueStream()
                .flatMap(JsonNode::valueStream)
                .mapToLong(JsonNode::longValue)
                .toArray();
        return CountTable.summed(new int[] {rows.size(), rows.get(0).size()}, inner);
    }

    private static boolean[] hidden(CountTable table, JsonNode flags) {
        boolean[] hidden = new boolean[table.cells()];
        for (int row = 0; row < table.size(0); row++) {
            for (int column = 0; column < table.size(1); column++) {
                hidden[table.cell(row, column)] = flags.get(row).get(column).booleanValue();
            }
        }
        return hidden;
    }

    private static Map<String, Object> intervals(CountTable table, boolean[] hidden) {
        Map<String, Object> intervals = new TreeMap<>();
        List<Limits> limits = IntervalAttack.of(table, hidden, 0);
        int next = 0;
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell]) {
                Limits known = limits.get(next++);
                intervals.put(
                        table.category(cell, 0) + "," + table.category(cell, 1), List.of(known.lower(), known.upper()));
            }
        }
        return intervals;
    }

    private static Map<String, Object> attack(JsonNode input, JsonNode params) {
        CountTable table = table(input.get("table"));
        return Map.of("intervals", intervals(table, hidden(table, input.get("suppressed"))));
    }

    private static Map<String, Object> differencing(JsonNode input, JsonNode params) {
        Differencing rule = new Differencing(params.get("threshold").intValue());
        JsonNode first = input.get("groups").get(0);
        JsonNode second = input.get("groups").get(1);
        long n = rule.difference(first.get("n").longValue(), second.get("n").longValue());
        return Map.of(
                "differenceN", n,
                "differenceReached",
                        rule.difference(
                                first.get("reached").longValue(),
                                second.get("reached").longValue()),
                "disclosive",
                        rule.isDisclosive(
                                first.get("n").longValue(), second.get("n").longValue()));
    }

    private static Map<String, Object> percentage(JsonNode input, JsonNode params) {
        ShareRule rule = ShareRule.of(rules(params));
        return Map.of(
                "suppressed",
                input.get("items")
                        .valueStream()
                        .map(item -> rule.hides(
                                item.get("numerator").longValue(),
                                item.get("denominator").longValue()))
                        .toList());
    }

    private static Map<String, Object> primary(JsonNode input, JsonNode params) {
        long[] counts = longs(input.get("counts"));
        CountTable table = CountTable.of(new int[] {counts.length}, new boolean[] {false}, counts);
        SuppressionPattern pattern = rules(params).of(table);
        List<Object> suppressed = new ArrayList<>();
        List<Object> symbols = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            suppressed.add(pattern.isHidden(i));
            symbols.add(pattern.isHidden(i) ? Symbol.CONFIDENTIAL.code() : CountRounding.NONE.text(counts[i]));
        }
        return Map.of("suppressed", suppressed, "symbol", symbols);
    }

    private static Map<String, Object> rounding(JsonNode input, JsonNode params) {
        CountRounding rounding = CountRounding.to(params.get("base").intValue());
        long[] counts = longs(input.get("counts"));
        return Map.of(
                "rounded", Arrays.stream(counts).mapToObj(rounding::round).toList(),
                "symbol", Arrays.stream(counts).mapToObj(rounding::text).toList());
    }

    private static Map<String, Object> suppression(JsonNode input, JsonNode params) {
        CountTable table = table(input.get("table"));
        Suppression rules = rules(params);
        SuppressionPattern pattern = rules.of(table);
        SuppressionPattern alone = rules.withComplementary(false).of(table);
        long extra = IntStream.range(0, table.cells())
                .filter(pattern::isSecondary)
                .mapToLong(table::count)
                .sum();
        return Map.of(
                "primary", flags(table, alone.hidden()),
                "minimumSecondaryCells", pattern.secondaryCells(),
                "minimumSecondaryCountGivenCells", extra,
                "examplePattern", flags(table, pattern.hidden()),
                "exampleIntervals", intervals(table, pattern.hidden()),
                "intervalsPrimaryOnly", intervals(table, alone.hidden()));
    }

    private static List<Object> flags(CountTable table, boolean[] hidden) {
        List<Object> rows = new ArrayList<>();
        for (int row = 0; row < table.size(0); row++) {
            List<Object> flags = new ArrayList<>();
            for (int column = 0; column < table.size(1); column++) {
                flags.add(hidden[table.cell(row, column)]);
            }
            rows.add(flags);
        }
        return rows;
    }

    private static Map<String, Object> oneWay(JsonNode input, JsonNode params) {
        List<String> inOrder = new ArrayList<>(input.get("counts").propertyNames());
        long[] counts = inOrder.stream()
                .mapToLong(name -> input.get("counts").get(name).longValue())
                .toArray();
        SuppressionPattern pattern = rules(params).of(CountTable.summed(new int[] {counts.length}, counts));
        List<Object> primary = new ArrayList<>();
        List<Object> secondary = new ArrayList<>();
        List<Object> shown = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            (pattern.isPrimary(i) ? primary : pattern.isSecondary(i) ? secondary : shown).add(inOrder.get(i));
        }
        // The vector leaves open which of two equal counts is hidden.
        boolean tie = secondary.size() == 1
                && Arrays.stream(counts)
                                .filter(count -> count == counts[inOrder.indexOf(secondary.get(0))])
                                .count()
                        > 1;
        List<Object> oneOf = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (tie && counts[i] == counts[inOrder.indexOf(secondary.get(0))]) {
                oneOf.add(inOrder.get(i));
            }
        }
        return Map.of(
                "primary", primary,
                "secondary", secondary,
                "shown", shown,
                "secondaryCount", secondary.size(),
                "secondaryOneOf", oneOf);
    }

    private static long[] longs(JsonNode array) {
        return array.valueStream().mapToLong(JsonNode::longValue).toArray();
    }
}
