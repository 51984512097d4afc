package org.waymark.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Cuts a stream into lines that end with a line feed; holds one line, and never more of a line than is allowed. */
final class LineCutter {

    private static final int BLOCK = 1 << 16;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';

    private final InputStream stream;
    private final int most;
    private byte[] buffer = new byte[BLOCK];
    private int from;
    private int end;
    private int next;
    private int filled;
    private long line;
    private boolean tooLong;

    LineCutter(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** The number of the line at which it stands, from 1. */
    long line() {
        return line;
    }

    /** Whether the line is longer than allowed; its bytes are then gone. */
    boolean isTooLong() {
        return tooLong;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Where in the buffer the line begins. */
    int from() {
        return from;
    }

    int length() {
        return end - from;
    }

    /** Moves to the next line that is not blank; false at the end. */
    boolean next() throws IOException {
        while (cut()) {
            line++;
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        for (int i = from; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean cut() throws IOException {
        tooLong = false;
        from = next;
        int searched = from;
        while (true) {
            int at = lineFeed(searched);
            if (at < filled || filled - from > most) {
                tooLong |= at - from > most;
            }
            if (at < filled) {
                end = at;
                next = at + 1;
                if (tooLong) {
                    from = end;
                }
                return true;
            }
            makeRoom();
            searched = filled;
            if (!fill()) {
                return atEnd();
            }
        }
    }

    private boolean atEnd() {
        boolean found = filled > from || tooLong;
        end = tooLong ? from : filled;
        next = filled;
        return found;
    }

    /** Where the next line feed is; where the bytes end if there is none. */
    private int lineFeed(int start) {
        int at = start;
        for (; at + Long.BYTES <= filled; at += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, at) ^ LINE_FEEDS;
            long zeros = (eight - ONES) & ~eight & HIGH_BITS;
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Moves the line that was begun to the front, takes a larger buffer, or forgets what is too long. */
    private void makeRoom() {
        if (tooLong) {
            buffer = buffer.length == BLOCK ? buffer : new byte[BLOCK];
            from = 0;
            filled = 0;
            return;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            from = 0;
        }
        if (filled == buffer.length) {
            long larger = Math.min(2L * buffer.length, Math.min((long) most + 2, Integer.MAX_VALUE - 8L));
            buffer = Arrays.copyOf(buffer, (int) Math.max(larger, buffer.length + 1L));
        }
    }

    private boolean fill() throws IOException {
        int read = stream.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }
}
