package org.waymark.scoring.cohort;

import org.waymark.internal.Texts;

/**
 * Who stands behind a yardstick.
 *
 * @param who in words: {@code the target's own aim}, or a comparator table as {@code id@version}
 * @param source where that comes from, in words: a publication, schools and a term, or the rule itself
 * @param pupils how many different pupils; 0 for what is no experience with pupils, such as an aim or a rule
 * @param schools how many schools they were at; 0 if that is not known
 * @param rows how many of their results
 * @param minimumPupils how many pupils the yardstick asks for before it says anything; 0 for an aim or a rule
 */
public record Backing(String who, String source, long pupils, long schools, long rows, long minimumPupils) {

    /** Refuses texts that cannot name a thing, and counts as {@link Tally} does. */
    public Backing {
        who = Texts.name("Backing", who);
        source = Texts.name("Backing source", source);
        rows = new Tally(rows, pupils).rows();
        if (schools < 0 || schools > pupils || minimumPupils < 0) {
            throw new IllegalArgumentException(
                    "a Backing must not have more schools than pupils, and no count below 0");
        }
    }

    /** Returns the backing of a rule or an aim: no pupils. */
    public static Backing rule(String who) {
        return new Backing(who, who, 0, 0, 0, 0);
    }

    @Override
    public String toString() {
        String where = schools == 0 ? "" : schools == 1 ? " of 1 school" : " of " + schools + " schools";
        return who + (pupils == 0 ? "" : " (" + pupils + " pupils" + where + ")");
    }
}
