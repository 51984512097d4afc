package org.waymark.need;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * The special educational provision of a pupil, as a census names it. Open: a school records statuses of its own and maps them.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record SenProvision(String code) implements Code, Comparable<SenProvision> {

    /** No special educational need. */
    public static final SenProvision NONE = new SenProvision("N");

    /** SEN support; England, since September 2014. */
    public static final SenProvision SEN_SUPPORT = new SenProvision("K");

    /** Education, health and care plan; England. */
    public static final SenProvision EHC_PLAN = new SenProvision("E");

    /** School Action; legacy. */
    public static final SenProvision SCHOOL_ACTION = new SenProvision("A");

    /** School Action Plus; legacy. */
    public static final SenProvision SCHOOL_ACTION_PLUS = new SenProvision("P");

    /** Statement; legacy. */
    public static final SenProvision STATEMENT = new SenProvision("S");

    /** School-maintained individual development plan; Wales. */
    public static final SenProvision SCHOOL_IDP = new SenProvision("C");

    /** Individual development plan maintained by the local authority; Wales. */
    public static final SenProvision LA_IDP = new SenProvision("L");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public SenProvision {
        code = Texts.name("SenProvision", code);
    }

    /** Returns the code that is written so, known or not. */
    public static SenProvision of(String code) {
        return new SenProvision(code);
    }

    @Override
    public int compareTo(SenProvision other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
