package org.waymark.scoring.attention;

/** What became of a record that a list was asked about. Each record is in one of these states, so that nobody is lost. */
public enum AttentionState {
    /** There is a reason to talk about the pupil: an item of the list. */
    LISTED("listed"),
    /** No reason, and everything that was asked could be judged. */
    CLEAR("clear"),
    /** No reason, but something that was asked could not be judged at all; {@link AttentionList#gaps()} say why. */
    NOT_JUDGED("not-judged"),
    /** No reason, and targets that are all on hold: nobody owes a rating. */
    ON_HOLD("on-hold"),
    /** On the roll of no school on the day: not come yet, or gone. Nothing is owed. */
    NOT_ON_ROLL("not-on-roll"),
    /** Not among those whom the list was asked about, such as pupils of another school. */
    NOT_ASKED("not-asked");

    private final String code;

    AttentionState(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code not-judged}. */
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
