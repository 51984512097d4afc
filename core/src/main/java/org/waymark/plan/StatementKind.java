package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a statement in a plan is about. Open: each template has headings of its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record StatementKind(String code) implements Code, Comparable<StatementKind> {

    /** Something that the pupil does well. */
    public static final StatementKind STRENGTH = new StatementKind("strength");

    /** Something that the pupil likes. */
    public static final StatementKind INTEREST = new StatementKind("interest");

    /** A hope for the future; it is not measured, an outcome is. */
    public static final StatementKind ASPIRATION = new StatementKind("aspiration");

    /** What matters to the pupil. */
    public static final StatementKind WHAT_MATTERS = new StatementKind("what-matters");

    /** What helps. */
    public static final StatementKind WHAT_HELPS = new StatementKind("what-helps");

    /** What does not help. */
    public static final StatementKind WHAT_DOES_NOT_HELP = new StatementKind("what-does-not-help");

    /** What others like about the pupil. */
    public static final StatementKind APPRECIATION = new StatementKind("appreciation");

    /** How the pupil communicates, and how to ask and listen. */
    public static final StatementKind COMMUNICATION = new StatementKind("communication");

    /** What came before. */
    public static final StatementKind HISTORY = new StatementKind("history");

    /** How something is done or watched over, such as who checks the plan and when. */
    public static final StatementKind ARRANGEMENT = new StatementKind("arrangement");

    /** Where the pupil goes, or the type of school. */
    public static final StatementKind PLACEMENT = new StatementKind("placement");

    /** A personal budget or direct payment. */
    public static final StatementKind BUDGET = new StatementKind("budget");

    /** Advice or information that the plan rests on, such as the report of a psychologist. */
    public static final StatementKind ADVICE = new StatementKind("advice");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public StatementKind {
        code = Texts.name("StatementKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static StatementKind of(String code) {
        return new StatementKind(code);
    }

    @Override
    public int compareTo(StatementKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
