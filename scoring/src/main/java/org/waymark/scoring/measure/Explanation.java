package org.waymark.scoring.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.data.Data;
import org.waymark.scoring.subject.Subject;

/**
 * How a measure came to a score: typed steps with stable keys, rendered late, in the language of a label pack.
 *
 * @param measure the key of the measure
 * @param steps the steps, in order
 * @param score what came out
 */
public record Explanation(MeasureKey measure, List<Step> steps, Score score) {

    /** Copies the steps. */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * Scores a subject and keeps the steps.
     *
     * @param measure the measure
     * @param subject what to look at
     */
    public static <S extends Subject> Explanation of(ProgressMeasure<S> measure, S subject) {
        List<Step> steps = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void step(Step step) {
                steps.add(step);
            }
        };
        Score score = measure.score(subject, trace);
        return new Explanation(measure.info().key(), steps, score);
    }

    /** The steps, the result and its caveats in the words of {@code labels}, a line each. Not meant to be parsed. */
    public String toText(Labels labels) {
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(labels.render(step.key(), step.values())));
        lines.add(score.fold(labels::result, labels::refusal));
        score.fold(Scored::caveats, none -> List.<Caveat>of())
                .forEach(caveat -> lines.add(labels.render(caveat.key(), Map.of())));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Does not print the steps: they hold marks of a pupil. */
    @Override
    public String toString() {
        return "Explanation[" + measure + ", steps=" + steps.size() + "]";
    }

    /**
     * One step of a calculation.
     *
     * @param key the stable key, under which a label pack has the sentence
     * @param values the numbers and texts of the sentence, by name, in order
     */
    public record Step(String key, Map<String, Data> values) {

        /** Copies the values and keeps their order. */
        public Step {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Returns a step without values. */
        public static Step of(String key) {
            return new Step(key, Map.of());
        }

        /** Returns this step with one more number. */
        public Step and(String name, BigDecimal value) {
            return with(name, Data.of(value));
        }

        /** Returns this step with one more text. */
        public Step and(String name, String value) {
            return with(name, Data.of(value));
        }

        private Step with(String name, Data value) {
            Map<String, Data> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Step(key, more);
        }

        /** Does not print the values: they are marks of a pupil. */
        @Override
        public String toString() {
            return "Step[" + key + "]";
        }
    }
}
