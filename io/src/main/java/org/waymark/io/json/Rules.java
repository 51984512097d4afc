package org.waymark.io.json;

/** The stable ids of what can be wrong with a document. */
public final class Rules {

    /** The text is not JSON from here on. */
    public static final String SYNTAX = "json.syntax";

    /** The bytes are not UTF-8 without a byte order mark, or a text holds half of a surrogate pair. */
    public static final String ENCODING = "json.encoding";

    /** A value is of another JSON type than its field takes. */
    public static final String TYPE = "json.type";

    /** A value has the right JSON type and not the right form. */
    public static final String VALUE = "json.value";

    /** A required field is not there. */
    public static final String MISSING = "json.missing";

    /** Null stands where something is required, or in a list. */
    public static final String NULL = "json.null";

    /** A field stands twice in one object. */
    public static final String DUPLICATE = "json.duplicate";

    /** The values are well formed, and make no sense together. */
    public static final String REFUSED = "json.refused";

    /** The document is of another format, or of none. */
    public static final String FORMAT = "json.format";

    /** The document is of a version that this library does not read. */
    public static final String VERSION = "json.version";

    /** The document needs a reader that understands something which this library does not. */
    public static final String MUST_UNDERSTAND = "json.must-understand";

    /** The document goes beyond one of the {@link Limits}. */
    public static final String LIMIT = "json.limit";

    private Rules() {}
}
