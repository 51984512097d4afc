package org.waymark.io;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far the reading or writing of NDJSON has come. Told after each mebibyte, and once at the end. Immutable.
 */
public final class Progress {

    private final long lines;
    private final long bytes;
    private final long total;

    private Progress(long lines, long bytes, long total) {
        this.lines = lines;
        this.bytes = bytes;
        this.total = total;
    }

    /** With a total of -1 for one that is not known. */
    static Progress of(long lines, long bytes, long total) {
        return new Progress(lines, bytes, total);
    }

    /** The number of the last line that was handed over, or written, from 1; blank lines count. */
    public long lines() {
        return lines;
    }

    /**
     * How many bytes of the file were read or written, with what was read ahead. Of gzip these are the packed bytes, so that
     * they may be held against {@link #total()}; in writing, the bytes before they are packed.
     */
    public long bytes() {
        return bytes;
    }

    /** How many bytes the file has; absent in writing, and for a stream, of which nobody knows. */
    public OptionalLong total() {
        return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** The part that is done, from 0 to 1; absent if the total is not known. */
    public OptionalDouble part() {
        if (total < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(total == 0 ? 1 : Math.min(1, (double) bytes / total));
    }

    @Override
    public String toString() {
        return "Progress[lines=" + lines + ", bytes=" + bytes + (total < 0 ? "" : ", total=" + total) + "]";
    }
}
