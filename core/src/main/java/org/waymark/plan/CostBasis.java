package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a cost is the cost of. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record CostBasis(String code) implements Code, Comparable<CostBasis> {

    /** Each session of the pupil. */
    public static final CostBasis SESSION = new CostBasis("session");

    /** All sessions of the pupil together. */
    public static final CostBasis TOTAL = new CostBasis("total");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public CostBasis {
        code = Texts.name("CostBasis", code);
    }

    /** Returns the code that is written so, known or not. */
    public static CostBasis of(String code) {
        return new CostBasis(code);
    }

    @Override
    public int compareTo(CostBasis other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
