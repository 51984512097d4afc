package org.waymark.need;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * A type of special educational need, as a census names it. Open: a school records types of its own and maps them.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record SenType(String code) implements Code, Comparable<SenType> {

    /** Specific learning difficulty. */
    public static final SenType SPLD = new SenType("SPLD");

    /** Moderate learning difficulty. */
    public static final SenType MLD = new SenType("MLD");

    /** Severe learning difficulty. */
    public static final SenType SLD = new SenType("SLD");

    /** Profound and multiple learning difficulty. */
    public static final SenType PMLD = new SenType("PMLD");

    /** Social, emotional and mental health. */
    public static final SenType SEMH = new SenType("SEMH");

    /** Speech, language and communication needs. */
    public static final SenType SLCN = new SenType("SLCN");

    /** Autistic spectrum disorder. */
    public static final SenType ASD = new SenType("ASD");

    /** Hearing impairment. */
    public static final SenType HI = new SenType("HI");

    /** Vision impairment. */
    public static final SenType VI = new SenType("VI");

    /** Multi-sensory impairment. */
    public static final SenType MSI = new SenType("MSI");

    /** Physical disability. */
    public static final SenType PD = new SenType("PD");

    /** Down syndrome; since January 2025. */
    public static final SenType DS = new SenType("DS");

    /** Other difficulty or disability. */
    public static final SenType OTH = new SenType("OTH");

    /** SEN support, and no specialist assessment of the type of need. */
    public static final SenType NSA = new SenType("NSA");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public SenType {
        code = Texts.name("SenType", code);
    }

    /** Returns the code that is written so, known or not. */
    public static SenType of(String code) {
        return new SenType(code);
    }

    @Override
    public int compareTo(SenType other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
