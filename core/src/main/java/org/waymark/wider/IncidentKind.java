package org.waymark.wider;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What is counted as an incident. Open: no national coding is known; a school counts what it counts.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record IncidentKind(String code) implements Code, Comparable<IncidentKind> {

    /** An incident of behaviour, as the school records it. */
    public static final IncidentKind BEHAVIOUR = new IncidentKind("behaviour");

    /** An incident of bullying, as the school records it. */
    public static final IncidentKind BULLYING = new IncidentKind("bullying");

    /** A suspension, which used to be called a fixed-period exclusion. */
    public static final IncidentKind SUSPENSION = new IncidentKind("suspension");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public IncidentKind {
        code = Texts.name("IncidentKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static IncidentKind of(String code) {
        return new IncidentKind(code);
    }

    @Override
    public int compareTo(IncidentKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
