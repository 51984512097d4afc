package org.waymark.scoring.cohort;

import org.waymark.internal.Texts;

/**
 * Who stands behind a yardstick.
 *
 * @param who in words: {@code the target's own aim}, or a comparator table as {@code id@version}
 * @param pupils how many different pupils; 0 for what is no experience with pupils, such as an aim or a rule
 * @param rows how many of their results
 */
public record Backing(String who, long pupils, long rows) {

    /** Refuses a text that cannot name a thing, and counts as {@link Tally} does. */
    public Backing {
        who = Texts.name("Backing", who);
        rows = new Tally(rows, pupils).rows();
    }

    /** Returns the backing of a rule or an aim: no pupils. */
    public static Backing rule(String who) {
        return new Backing(who, 0, 0);
    }

    @Override
    public String toString() {
        return who + (pupils == 0 ? "" : " (" + pupils + " pupils)");
    }
}
