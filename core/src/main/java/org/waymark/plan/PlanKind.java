package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What kind of support plan it is. Open: a school or a country names its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record PlanKind(String code) implements Code, Comparable<PlanKind> {

    /** An education, health and care plan: statutory, kept by the local authority. */
    public static final PlanKind EHC = new PlanKind("ehc");

    /** The plan of a school for a pupil on SEN support. */
    public static final PlanKind SEN_SUPPORT = new PlanKind("sen-support");

    /** Individual support plan. */
    public static final PlanKind ISP = new PlanKind("isp");

    /** An individual development plan: statutory in Wales. */
    public static final PlanKind IDP = new PlanKind("idp");

    /** An individual education plan: a few targets with their help and reviews. */
    public static final PlanKind IEP = new PlanKind("iep");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public PlanKind {
        code = Texts.name("PlanKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static PlanKind of(String code) {
        return new PlanKind(code);
    }

    @Override
    public int compareTo(PlanKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
