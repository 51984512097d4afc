package org.waymark.scoring.disclosure;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What stands in a published table where a number does not. Open; the constants are the symbols of the guide for analysts of
 * the Department for Education (dfe-analytical-services/analysts-guide, {@code statistics-production/ud.qmd}), which follow
 * the symbols of the Government Statistical Service. A true zero is written as 0 and has no symbol.
 *
 * @param code the symbol as it is printed
 */
public record Symbol(String code) implements Code, Comparable<Symbol> {

    /** Confidential: hidden by disclosure control. */
    public static final Symbol CONFIDENTIAL = new Symbol("c");
    /** More than 0, but rounded to 0. */
    public static final Symbol LOW = new Symbol("low");
    /** Not applicable: there can be no such number. */
    public static final Symbol NOT_APPLICABLE = new Symbol("z");
    /** Not available: there could be such a number, but nobody has it. */
    public static final Symbol NOT_AVAILABLE = new Symbol("x");
    /** Of low reliability. */
    public static final Symbol LOW_RELIABILITY = new Symbol("u");

    /** Refuses a text that cannot be a code. */
    public Symbol {
        code = Texts.name("Symbol", code);
    }

    /** Returns the symbol that is printed so; equal to the constructor. */
    public static Symbol of(String code) {
        return new Symbol(code);
    }

    @Override
    public int compareTo(Symbol other) {
        return code.compareTo(other.code);
    }

    /** The symbol as it is printed. */
    @Override
    public String toString() {
        return code;
    }
}
