package org.waymark.io;

import org.waymark.io.json.Limits;

/**
 * How much a reader takes from a source before it ends with a {@link ReadException}. The defaults hold for sources that nobody
 * vouches for; whoever trusts the maker of a file raises them. Immutable.
 *
 * <pre>{@code
 * Waymark.json().withLimits(ReadLimits.defaults().withDocumentBytes(2L << 30)).readCaseload(file);
 * }</pre>
 *
 * <p>The limits on nesting, texts, names and numbers belong to the format itself and are the same everywhere, so that what one
 * side writes the other can read: see {@link JsonDoor}.
 */
public final class ReadLimits {

    private static final ReadLimits DEFAULTS = new ReadLimits(256L << 20, Limits.LINE, 16L << 30, 200);

    private final long documentBytes;
    private final int lineBytes;
    private final long unpackedBytes;
    private final int unpackRatio;

    private ReadLimits(long documentBytes, int lineBytes, long unpackedBytes, int unpackRatio) {
        this.documentBytes = atLeastOne(documentBytes);
        this.lineBytes = (int) atLeastOne(lineBytes);
        this.unpackedBytes = atLeastOne(unpackedBytes);
        this.unpackRatio = (int) atLeastOne(unpackRatio);
    }

    private static long atLeastOne(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more");
        }
        return limit;
    }

    /** 256 MiB a document, 16 MiB a line, 16 GiB unpacked, a growth of 200 times. */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** The most bytes of a single document in JSON, once unpacked; it is read into memory. NDJSON has no such limit. */
    public long documentBytes() {
        return documentBytes;
    }

    /** The most bytes of one line of NDJSON; one line at a time is held in memory, or a few with an executor. */
    public int lineBytes() {
        return lineBytes;
    }

    /** The most bytes that gzip may unpack to. */
    public long unpackedBytes() {
        return unpackedBytes;
    }

    /** The most times that gzip may grow when it is unpacked; looked at from 16 MiB on. */
    public int unpackRatio() {
        return unpackRatio;
    }

    /**
     * Returns these limits with another size of single documents.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withDocumentBytes(long limit) {
        return new ReadLimits(limit, lineBytes, unpackedBytes, unpackRatio);
    }

    /**
     * Returns these limits with another length of lines.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withLineBytes(int limit) {
        return new ReadLimits(documentBytes, limit, unpackedBytes, unpackRatio);
    }

    /**
     * Returns these limits with another size of what is unpacked.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withUnpackedBytes(long limit) {
        return new ReadLimits(documentBytes, lineBytes, limit, unpackRatio);
    }

    /**
     * Returns these limits with another growth of what is unpacked.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withUnpackRatio(int limit) {
        return new ReadLimits(documentBytes, lineBytes, unpackedBytes, limit);
    }

    @Override
    public String toString() {
        return "ReadLimits[documentBytes=" + documentBytes + ", lineBytes=" + lineBytes + ", unpackedBytes="
                + unpackedBytes + ", unpackRatio=" + unpackRatio + "]";
    }
}
