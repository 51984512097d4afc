package org.waymark.io.json;

import java.math.BigDecimal;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;

/**
 * How large a document may be in each direction. What is within these limits when it is written is within them when it is
 * read back. The size of a document as a whole is open.
 */
public final class Limits {

    /** The deepest nesting of objects and lists. */
    public static final int DEPTH = 64;

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 1_000_000;

    /** The longest name of a field, in bytes of UTF-8. */
    public static final int NAME = 256;

    /** The most characters of a number, and the most digits. */
    public static final int DIGITS = 100;

    /** The most places that a number may be moved left or right of its decimal point. */
    public static final int EXPONENT = 1_000;

    /** The most values in fields that the format does not know, in one document or line: each costs far more memory than bytes. */
    public static final int UNKNOWN = 1_000_000;

    /** The longest line of NDJSON, in bytes; a reader may be told to take longer ones. */
    public static final int LINE = 16 * 1024 * 1024;

    /** The most faults that are reported of one document. */
    public static final int FAULTS = 100;

    private Limits() {}

    static StreamReadConstraints reading() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNameLength(NAME)
                .maxNumberLength(DIGITS)
                .build();
    }

    static StreamWriteConstraints writing() {
        return StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build();
    }

    static boolean holds(BigDecimal number) {
        return Math.abs((long) number.scale()) <= EXPONENT
                && number.precision() <= DIGITS
                && number.toString().length() <= DIGITS;
    }

    /** Whether a text holds half of a surrogate pair, which no UTF-8 document can carry. */
    static boolean isBroken(String text) {
        return brokenAt(text) >= 0;
    }

    /** Where a text holds half of a surrogate pair; -1 if it is sound. */
    static int brokenAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
