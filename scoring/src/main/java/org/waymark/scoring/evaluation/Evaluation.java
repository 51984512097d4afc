package org.waymark.scoring.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.data.Personal;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;

/**
 * An answer to the question whether something changed, with what has to be said beside it. It always holds {@link
 * Caveat#NOT_AN_EFFECT}, and each kind adds the caveats of its method: there is no way to make an answer without them. Immutable.
 */
public abstract sealed class Evaluation implements Personal
        permits BeforeAfter.Result,
                SchoolDifference.Result,
                ProvisionProgress.Result,
                SurveyChange.Result,
                LogicIndicators.Result {

    private final Optional<Refusal> refusal;
    private final List<Caveat> caveats;

    Evaluation(Optional<Refusal> refusal, Collection<Caveat> more, Caveat... always) {
        this.refusal = refusal;
        TreeSet<Caveat> all = new TreeSet<>(more);
        all.addAll(Arrays.asList(always));
        all.remove(Caveat.NOT_AN_EFFECT);
        this.caveats =
                Stream.concat(Stream.of(Caveat.NOT_AN_EFFECT), all.stream()).toList();
    }

    /** Why there is no figure; absent if there is one. What could be counted is counted all the same. */
    public final Optional<Refusal> refusal() {
        return refusal;
    }

    /** The reasons for care, that it is no effect first, the others by their key. Never empty. */
    public final List<Caveat> caveats() {
        return caveats;
    }

    /** What was found, in sentences with stable keys, in order; the words are in a label pack. */
    public abstract List<Explanation.Step> sentences();

    /**
     * What was found and every caveat in the words of {@code labels}, a line each. Not meant to be parsed. What a rule of the user's
     * own counts is left out if the labels lack it.
     */
    public final String toText(Labels labels) {
        return Stream.concat(
                        sentences().stream()
                                .filter(step -> !step.key().startsWith(IndicatorRules.WORDS) || labels.has(step.key()))
                                .map(step -> labels.render(step.key(), step.values())),
                        caveats.stream().map(caveat -> labels.render(caveat.key(), Map.of())))
                .collect(Collectors.joining("\n"));
    }

    /** Nothing that it found: groups can be small. */
    @Override
    public final String toString() {
        return redacted();
    }
}
