package org.waymark.io.json;

/** Ends the reading by the field tables: the document is of an older version, and must be migrated. Never leaves this package. */
final class OldVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String version;
    private final boolean formatSeen;

    OldVersion(String version, boolean formatSeen) {
        super("an older version", null, false, false);
        this.version = version;
        this.formatSeen = formatSeen;
    }

    String version() {
        return version;
    }

    /** Whether the format was already read, and was the right one. */
    boolean formatSeen() {
        return formatSeen;
    }
}
