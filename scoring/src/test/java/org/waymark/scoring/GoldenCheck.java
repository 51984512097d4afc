package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Holds golden vectors against the calculators that are bound to their measures. */
final class GoldenCheck {

    private final Map<String, GoldenBinding> bound;
    private final Set<String> pending;
    private final Map<String, Map<String, String>> declined;
    private final boolean foreign;

    private final List<String> failures = new ArrayList<>();
    private int casesHeld;
    private int figuresHeld;
    private int casesPending;
    private int figuresDeclined;

    private GoldenCheck(
            Map<String, GoldenBinding> bound,
            Set<String> pending,
            Map<String, Map<String, String>> declined,
            boolean foreign) {
        this.bound = bound;
        this.pending = pending;
        this.declined = declined;
        this.foreign = foreign;
    }

    /** Our own vectors: each measure has its place, an unknown one fails. */
    static GoldenCheck own() {
        return new GoldenCheck(GoldenBindings.all(), GoldenLedger.pending(), GoldenLedger.declined(), false);
    }

    /** Another folder: only the cases of bound measures have to hold, all others are pending. */
    static GoldenCheck foreign() {
        return new GoldenCheck(GoldenBindings.all(), GoldenLedger.pending(), GoldenLedger.declined(), true);
    }

    GoldenCheck declining(Map<String, Map<String, String>> declinedHere) {
        return new GoldenCheck(bound, pending, declinedHere, foreign);
    }

    GoldenCheck run(List<GoldenCase> cases) {
        if (cases.isEmpty()) {
            failures.add("there are no cases");
        }
        cases.forEach(this::run);
        return this;
    }

    List<String> failures() {
        return failures;
    }

    int casesHeld() {
        return casesHeld;
    }

    int casesPending() {
        return casesPending;
    }

    int figuresDeclined() {
        return figuresDeclined;
    }

    String summary() {
        return "Golden vectors: " + casesHeld + " cases held (" + figuresHeld + " figures), " + casesPending
                + " cases pending, " + figuresDeclined + " figures declined, " + failures.size() + " failures";
    }

    private void run(GoldenCase vector) {
        GoldenBinding binding = bound.get(vector.measure());
        if (binding != null) {
            runBound(vector, binding);
        } else if (foreign || pending.contains(vector.measure())) {
            casesPending++;
        } else {
            fail(vector, "the measure " + vector.measure() + " is neither bound nor pending");
        }
    }

    private void runBound(GoldenCase vector, GoldenBinding binding) {
        int before = failures.size();
        if (!vector.expected().isObject() || vector.expected().isEmpty()) {
            fail(vector, "nothing is expected");
        }
        Map<String, Object> figures;
        try {
            figures = binding.figures(vector.input(), vector.params());
        } catch (IllegalArgumentException refusal) {
            // Saying so by a refusal is saying so.
            if (vector.expectsNothing()) {
                casesHeld++;
            } else {
                fail(vector, "the input was refused: " + refusal.getMessage());
            }
            return;
        } catch (RuntimeException failure) {
            fail(vector, "the binding failed: " + failure);
            return;
        }
        compareAll(vector, vector.expected(), figures, false);
        compareAll(vector, vector.published(), figures, true);
        if (failures.size() == before) {
            casesHeld++;
        }
    }

    private void compareAll(GoldenCase vector, JsonNode wanted, Map<String, Object> figures, boolean published) {
        for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
            String key = entry.getKey();
            if (declined.getOrDefault(vector.measure(), Map.of()).containsKey(key)) {
                figuresDeclined++;
            } else if (!figures.containsKey(key)) {
                fail(vector, "the figure " + key + " is neither bound nor declined");
            } else {
                double tolerance = published ? vector.publishedTolerance(key) : vector.tolerance(key);
                String where = published ? "published " + key : key;
                int before = failures.size();
                compare(vector, where, entry.getValue(), figures.get(key), tolerance);
                figuresHeld += failures.size() == before ? 1 : 0;
            }
        }
    }

    private void compare(GoldenCase vector, String where, JsonNode wanted, Object found, double tolerance) {
        if (!(tolerance >= 0)) {
            fail(vector, where + " has no tolerance");
        } else if (found instanceof List<?> list && wanted.isArray() && wanted.size() == list.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(vector, where + "[" + i + "]", wanted.get(i), list.get(i), tolerance);
            }
        } else if (found instanceof Map<?, ?> map
                && wanted.isObject()
                && map.keySet().equals(names(wanted))) {
            for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
                compare(vector, where + "." + entry.getKey(), entry.getValue(), map.get(entry.getKey()), tolerance);
            }
        } else if (!same(wanted, found, tolerance)) {
            fail(vector, where + " should be " + wanted + " within " + tolerance + " and is " + found);
        }
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static boolean same(JsonNode wanted, Object found, double tolerance) {
        if (found instanceof OptionalDouble figure) {
            return figure.isPresent() ? same(wanted, figure.getAsDouble(), tolerance) : wanted.isNull();
        }
        if (found instanceof OptionalInt figure) {
            return figure.isPresent() ? same(wanted, figure.getAsInt(), tolerance) : wanted.isNull();
        }
        if (found instanceof Number figure) {
            return wanted.isNumber() && Math.abs(wanted.doubleValue() - figure.doubleValue()) <= tolerance;
        }
        if (found instanceof Boolean flag) {
            return wanted.isBoolean() && wanted.booleanValue() == flag;
        }
        return found instanceof String text
                && wanted.isString()
                && wanted.stringValue().equals(text);
    }

    private void fail(GoldenCase vector, String what) {
        failures.add(vector.file() + ": " + vector.id() + ": " + what);
    }

    /** The elements of a JSON array of numbers; {@code null} for a gap. */
    static Double[] nullable(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).isNull() ? null : array.get(i).doubleValue())
                .toArray(Double[]::new);
    }
}
