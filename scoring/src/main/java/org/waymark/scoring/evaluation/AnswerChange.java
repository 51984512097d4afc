package org.waymark.scoring.evaluation;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.scoring.cohort.Funnel;

/**
 * How the share of one answer, or of several taken together, changed.
 *
 * @param item the code of the item
 * @param text its wording in the later round
 * @param answers the codes of the answers
 * @param before the first round
 * @param after the second round
 * @param both those who answered both times; absent if nobody counted them
 */
public record AnswerChange(
        String item,
        String text,
        SortedSet<String> answers,
        AnswerShare before,
        AnswerShare after,
        Optional<AnsweredBoth> both) {

    /** Copies the set. */
    public AnswerChange {
        answers = Collections.unmodifiableSortedSet(new TreeSet<>(answers));
    }

    /** The change of the share among those who answered, -1 to 1; empty if nobody did in a round. */
    public OptionalDouble change() {
        return before.answered() == 0 || after.answered() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(AnswerShare.quotient(after.gave(), after.answered())
                        .subtract(AnswerShare.quotient(before.gave(), before.answered()))
                        .doubleValue());
    }

    /**
     * The least and the greatest change of the share among all who were asked, whatever those who did not answer think; absent if it
     * is not known of a round how many were asked. Where it holds 0, the answers do not even say which way it went.
     */
    public Optional<Funnel.Range> bounds() {
        return before.isBounded() && after.isBounded()
                ? Optional.of(new Funnel.Range(
                        after.least().subtract(before.most()).doubleValue(),
                        after.most().subtract(before.least()).doubleValue()))
                : Optional.empty();
    }

    /** The change of the share among those who answered both times; empty if nobody counted them, or there are none. */
    public OptionalDouble changeOfBoth() {
        return both.filter(people -> people.people() > 0)
                .map(people -> OptionalDouble.of(
                        AnswerShare.quotient(people.secondOnly() - people.firstOnly(), people.people())
                                .doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** Nothing of it: groups can be small. */
    @Override
    public String toString() {
        return "AnswerChange[redacted]";
    }
}
