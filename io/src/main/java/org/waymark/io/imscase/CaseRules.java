package org.waymark.io.imscase;

/** The stable ids of what is repaired or left out when a CASE package is read, and of what of a programme is not written. */
public final class CaseRules {

    /** The document is no CASE package; the reading ends. */
    public static final String FORMAT = "case.format";

    /** A byte order mark was passed over. */
    public static final String MARK = "case.byte-order-mark";

    /** Something required is missing, and was filled in or left out. */
    public static final String MISSING = "case.missing";

    /** A value is of another type than its field takes, and was left out or read as the nearest sound one. */
    public static final String TYPE = "case.type";

    /** An identifier has not the form that CASE 1.1 asks for; it was kept. */
    public static final String IDENTIFIER = "case.identifier";

    /** Two things have one identifier; the first was read. */
    public static final String REPEATED = "case.repeated";

    /** A time has no zone, or not the form of one. */
    public static final String TIME = "case.time";

    /** A field is called as in an early draft. */
    public static final String OLD_NAME = "case.old-name";

    /** A field is null, which stands for one that is not there. */
    public static final String NULL = "case.null";

    /** A field is none of CASE; it was left out. */
    public static final String UNKNOWN_FIELD = "case.unknown-field";

    /** An association leads to something that is not in the package. */
    public static final String OUTSIDE = "case.outside";

    /** Something has no place in a vocabulary, or something of a programme has none in a package. */
    public static final String NOT_CARRIED = "case.not-carried";

    /** An association has no place in a vocabulary; it was kept in its extensions, and is written again. */
    public static final String KEPT = "case.kept";

    /** A local vocabulary was written over another version of the shared one than that over which it was read. */
    public static final String OTHER_VERSION = "case.other-version";

    /** A heading under a heading became a strand beside it. */
    public static final String FLATTENED = "case.flattened";

    /** An item stands under two parents; the first was read. */
    public static final String SECOND_PARENT = "case.second-parent";

    /** There are more findings than are reported. */
    public static final String MORE = "case.more-findings";

    private CaseRules() {}
}
