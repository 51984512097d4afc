package org.waymark.scoring.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.subject.Subject;

/** How a measure came to a score: typed steps with stable keys, rendered late, in the language of a label pack. */
@Value.Immutable
@PersonalValue
public sealed interface Explanation extends WithExplanation, Personal, Open permits ImmutableExplanation {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Scores a subject and keeps the steps.
     *
     * @param measure the measure
     * @param subject what to look at
     */
    static <S extends Subject> Explanation of(ProgressMeasure<S> measure, S subject) {
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
        return builder()
                .measure(measure.info().key())
                .addAllSteps(steps)
                .score(score)
                .build();
    }

    /** The key of the measure. */
    MeasureKey measure();

    /** The steps, in order. */
    List<Step> steps();

    /** What came out. */
    Score score();

    /** The steps, the result and its caveats in the words of {@code labels}, a line each. Not meant to be parsed. */
    default String toText(Labels labels) {
        List<String> lines = new ArrayList<>();
        steps().forEach(step -> lines.add(labels.render(step.key(), step.values())));
        lines.add(score().fold(labels::result, labels::refusal));
        score().fold(Scored::caveats, none -> List.<Caveat>of())
                .forEach(caveat -> lines.add(labels.render(caveat.key(), Map.of())));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Does not print the steps: they hold marks of a pupil. */
    @Override
    default String redacted() {
        return "Explanation[" + measure() + ", steps=" + steps().size() + "]";
    }

    /** Builds an {@link Explanation}; not thread-safe. */
    final class Builder extends ImmutableExplanation.Builder {

        Builder() {}
    }

    /** One step of a calculation. */
    @Value.Immutable
    @PersonalValue
    sealed interface Step extends WithStep, Personal, Open permits ImmutableStep {

        /** Returns a new builder. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a step without values. */
        static Step of(String key) {
            return builder().key(key).build();
        }

        /** The stable key, under which a label pack has the sentence. */
        String key();

        /** The numbers and texts of the sentence, by name, in the order of the sentence. */
        Map<String, Data> values();

        /** Returns this step with one more number, digit by digit. */
        default Step and(String name, BigDecimal value) {
            return with(name, Data.of(value));
        }

        /** Returns this step with one more whole number. */
        default Step and(String name, long value) {
            return with(name, Data.of(value));
        }

        /** Returns this step with one more computed number: finite, and kept with twelve significant digits. */
        default Step and(String name, double value) {
            return with(name, Data.of(Numbers.twelveDigits(value)));
        }

        /** Returns this step with one more text. */
        default Step and(String name, String value) {
            return with(name, Data.of(value));
        }

        private Step with(String name, Data value) {
            Map<String, Data> more = new LinkedHashMap<>(values());
            more.put(name, value);
            return withValues(more);
        }

        /** Does not print the values: they are marks of a pupil. */
        @Override
        default String redacted() {
            return "Step[" + key() + "]";
        }

        /** Builds a {@link Step}; not thread-safe. */
        final class Builder extends ImmutableStep.Builder {

            Builder() {}
        }
    }
}
