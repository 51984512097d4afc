package org.waymark.io.ctf;

/**
 * The stable ids of what can be wrong with a Common Transfer File, and of what it holds that a record does not.
 *
 * <p>The first group ends the reading; the others are told beside what was read.
 */
public final class CtfRules {

    /** The document is not XML from here on. */
    public static final String SYNTAX = "xml.syntax";

    /** The bytes are no characters in the encoding that the document declares. */
    public static final String ENCODING = "xml.encoding";

    /** The document declares a document type, or uses an entity of its own. */
    public static final String DOCTYPE = "xml.doctype";

    /** The document goes beyond a limit. */
    public static final String LIMIT = "xml.limit";

    /** The document is not a Common Transfer File. */
    public static final String FORMAT = "ctf.format";

    /** The version is missing, or not one of 19 to 25: it was read all the same. */
    public static final String VERSION = "ctf.version";

    /** Something that a record needs is not there. */
    public static final String MISSING = "ctf.missing";

    /** A value has not the form of its field, and was left out. */
    public static final String VALUE = "ctf.value";

    /** A unique number has not the right form or check character; it was carried as given. */
    public static final String NUMBER = "ctf.number";

    /** A unique pupil number is a temporary one. */
    public static final String TEMPORARY = "ctf.temporary-upn";

    /** Two pupils of the file have one unique pupil number; both were carried. */
    public static final String REPEATED_PUPIL = "ctf.repeated-pupil";

    /** A code is not one that the library ships; it was carried as given. */
    public static final String UNKNOWN_CODE = "ctf.unknown-code";

    /** An element that holds one thing stands more than once; the first was read. */
    public static final String REPEATED = "ctf.repeated";

    /** A provision begins on the day of another one, which it takes the place of. */
    public static final String SAME_DAY = "ctf.same-day";

    /** A need has no day of its own, and holds from the day of the file. */
    public static final String UNDATED_NEED = "ctf.undated-need";

    /** Ranks of needs repeat, skip or are missing; those that cannot stand were changed. */
    public static final String RANK = "ctf.rank";

    /** A last day is before the first one; both were carried as given. */
    public static final String ENDS_BEFORE_START = "ctf.ends-before-start";

    /** The file gives no first day of a year group: it holds from the day of the file. */
    public static final String YEAR_FROM_FILE = "ctf.year-from-file";

    /** The file gives no last day of a period of attendance: it was taken from the academic year and the day of the file. */
    public static final String PERIOD = "ctf.period";

    /** A known element that a record has no place for. */
    public static final String NOT_CARRIED = "ctf.not-carried";

    /** An element that this library does not know. */
    public static final String UNKNOWN_ELEMENT = "ctf.unknown-element";

    /** There are more findings than are reported. */
    public static final String MORE = "ctf.more-findings";

    private CtfRules() {}
}
