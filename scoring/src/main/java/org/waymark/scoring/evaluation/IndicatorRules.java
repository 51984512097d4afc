package org.waymark.scoring.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.internal.Texts;
import org.waymark.scoring.evaluation.IndicatorFigure.Gap;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;

/**
 * Rules by which indicators are computed, and which indicator of a logic model is answered by which:
 *
 * <pre>{@code
 * IndicatorRules.standard()
 *     .bind("rated", IndicatorRules.RATED)
 *     .with("northgate:clubs", data -> IndicatorFigure.share(inClubs(data), data.records().size()))
 *     .bind("clubs", "northgate:clubs");
 * }</pre>
 *
 * <p>An indicator is answered by the rule that is bound to its code, or by the rule of that very code. Nothing is guessed from titles:
 * an indicator of a school means what the school says, and a number under the wrong name is worse than none. What a rule counts
 * stands in a label pack under {@code indicator.} and its code. Immutable.
 */
public final class IndicatorRules {

    /** Of the targets that were active at the end of a review cycle, how many were rated in it; over all cycles of the days. */
    public static final String RATED = "records.rated";
    /**
     * Of the targets that fell due, how many were decided on by the end of the cycle in whose course they did, or by the day where
     * there is no cycle. On hold, cancelled or entered in error, a target owes nothing.
     */
    public static final String DECIDED_ON_TIME = "records.decidedOnTime";
    /** The same, but decided on at all by the last day that is looked at: the rest of the targets is forgotten. */
    public static final String DECIDED = "records.decided";
    /** Of the targets that were rated, how many were rated for moderation too. */
    public static final String MODERATED = "records.moderated";
    /** Of the pupils, how many have their own view on record. */
    public static final String PUPIL_HEARD = "records.pupilHeard";
    /** Of the pupils, how many have a view of a parent or carer on record. */
    public static final String PARENT_HEARD = "records.parentHeard";
    /** Of the pupils and their parents, counted as two for each pupil, how many have a view on record. */
    public static final String HEARD = "records.heard";
    /** Of the pupils, how many have had a structured conversation. */
    public static final String CONVERSATIONS = "records.conversations";
    /** Of the sessions of help of which it is known what became of them, how many were delivered. */
    public static final String DELIVERED = "records.delivered";
    /**
     * Of the possible sessions at school, how many were attended. Counts that do not add up, and pupils of whom one school has two
     * counts for one day, are left out.
     */
    public static final String ATTENDANCE = "records.attendance";
    /** Of the targets with a final assessment, how many were achieved, exceeded or sustained. */
    public static final String REACHED = "records.reached";
    /** Of the targets with a baseline and a later mark, how many have moved on in the better direction of their scale. */
    public static final String MOVED_ON = "records.movedOn";

    /** What the keys of the words of rules begin with. */
    static final String WORDS = "indicator.";

    private static final IndicatorRules STANDARD = new IndicatorRules(StandardIndicators.all(), Map.of());

    private final Map<String, IndicatorRule> rules;
    private final Map<String, String> bound;

    private IndicatorRules(Map<String, IndicatorRule> rules, Map<String, String> bound) {
        this.rules = new TreeMap<>(rules);
        this.bound = Map.copyOf(bound);
    }

    /** Returns the rules of the library, bound to nothing but their own codes. */
    public static IndicatorRules standard() {
        return STANDARD;
    }

    /**
     * Returns a copy with one more rule.
     *
     * @throws IllegalArgumentException if there is one of this code, or the code cannot name a thing
     */
    public IndicatorRules with(String code, IndicatorRule rule) {
        Map<String, IndicatorRule> more = new HashMap<>(rules);
        if (more.put(Texts.name("IndicatorRule", code), rule) != null) {
            throw new IllegalArgumentException("there is a rule of this code; give yours a code of your own");
        }
        return new IndicatorRules(more, bound);
    }

    /**
     * Returns a copy that answers an indicator of a logic model by a rule.
     *
     * @param indicator the code of the indicator
     * @param rule the code of the rule
     * @throws IllegalArgumentException if there is no rule of this code
     */
    public IndicatorRules bind(String indicator, String rule) {
        if (!rules.containsKey(rule)) {
            throw new IllegalArgumentException("there is no rule of this code; the rules are " + rules.keySet());
        }
        Map<String, String> more = new HashMap<>(bound);
        more.put(indicator, rule);
        return new IndicatorRules(rules, more);
    }

    /** The codes of the rules, sorted. */
    public SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rules.keySet()));
    }

    /** The code of the rule that answers an indicator; absent if none does. */
    public Optional<String> ruleOf(String indicator) {
        String code = bound.getOrDefault(indicator, indicator);
        return rules.containsKey(code) ? Optional.of(code) : Optional.empty();
    }

    IndicatorFigure figure(String rule, IndicatorData data) {
        IndicatorRule found = rules.get(rule);
        return found == null ? IndicatorFigure.none(Gap.NO_RULE) : found.of(data);
    }

    /**
     * Returns a rule that takes an indicator from surveys: of those who answered an item, how many gave one of these answers, in the
     * last round of each school that ended within the days. Only items with one answer for each respondent count.
     */
    public static IndicatorRule survey(RespondentGroup respondents, String item, String... answers) {
        Set<String> wanted = Set.of(answers);
        return data -> {
            Map<String, SurveyRound> last = new TreeMap<>();
            for (SurveyRound round : data.referenceData().surveys()) {
                boolean asked = round.respondents().equals(respondents)
                        && data.holds(round.from(), round.to())
                        && (data.school().isEmpty() || data.school().equals(round.school()))
                        && round.item(item).filter(one -> !one.several()).isPresent();
                if (asked) {
                    last.merge(round.school().map(Object::toString).orElse(""), round, IndicatorRules::later);
                }
            }
            long gave = 0;
            long answered = 0;
            for (SurveyRound round : last.values()) {
                SurveyItem found = round.item(item).orElseThrow();
                answered += found.answered();
                gave += found.answers().stream()
                        .filter(count -> wanted.contains(count.option()))
                        .mapToLong(count -> count.count())
                        .sum();
            }
            return last.isEmpty() ? IndicatorFigure.none(Gap.NO_SURVEY) : IndicatorFigure.share(gave, answered);
        };
    }

    private static SurveyRound later(SurveyRound one, SurveyRound other) {
        int order = one.to().compareTo(other.to());
        int byId = order == 0 ? one.id().value().compareTo(other.id().value()) : order;
        return byId >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "IndicatorRules" + rules.keySet();
    }
}
