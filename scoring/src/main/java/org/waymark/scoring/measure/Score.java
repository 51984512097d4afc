package org.waymark.scoring.measure;

import java.util.function.Function;
import org.waymark.data.Data;
import org.waymark.data.Open;

/**
 * What a measure says of a subject: either a headline with its figures and caveats, or the reason why there is none. A score
 * never holds a NaN, and a number without its caveats does not leave the house.
 */
public sealed interface Score extends Open permits Scored, NotScored {

    /** Returns a builder of a score with this number. */
    static Scored.Builder of(double number) {
        return Scored.builder().headline(new Headline.Numeric(number));
    }

    /** Returns a score that is a number and nothing else. */
    static Score number(double number) {
        return of(number).build();
    }

    /** Returns a score that is a whole number and nothing else. */
    static Score number(long number) {
        return number((double) number);
    }

    /** Returns a score that is a category and nothing else. */
    static Score category(String code) {
        return Scored.builder().headline(new Headline.Category(code)).build();
    }

    /** Returns a score that is yes or no and nothing else. */
    static Score yesNo(boolean yes) {
        return Scored.builder().headline(new Headline.YesNo(yes)).build();
    }

    /** Returns no score, for this reason. */
    static NotScored none(Reason reason) {
        return NotScored.builder().reason(reason).build();
    }

    /** Returns no score, for this reason, with one named number such as how many ratings there are. */
    static NotScored none(Reason reason, String name, long value) {
        return NotScored.builder()
                .reason(reason)
                .putAttributes(name, Data.of(value))
                .build();
    }

    /** Whether there is a headline. */
    default boolean isScored() {
        return this instanceof Scored;
    }

    /** What {@code scored} makes of a score, or {@code notScored} of the lack of one. */
    default <T> T fold(Function<Scored, T> scored, Function<NotScored, T> notScored) {
        return this instanceof Scored some ? scored.apply(some) : notScored.apply((NotScored) this);
    }
}
