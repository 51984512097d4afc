package org.waymark.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 as Unicode defines it: no overlong forms, no halves of surrogate pairs, nothing beyond U+10FFFF. The
 * parser itself lets these pass. Goes on from one block to the next.
 */
final class Utf8Check {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private int wanted;
    private int low = 0x80;
    private int high = 0xBF;

    /** Where the first byte stands that cannot follow the ones before it; -1 if there is none. */
    int firstBad(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (wanted == 0) {
                at = skipAscii(bytes, at, to);
                if (at == to) {
                    return -1;
                }
            }
            if (!take(bytes[at] & 0xFF)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Whether no character was begun and not ended. */
    boolean isComplete() {
        return wanted == 0;
    }

    private static int skipAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private boolean take(int octet) {
        if (wanted == 0) {
            return begin(octet);
        }
        boolean fits = octet >= low && octet <= high;
        low = 0x80;
        high = 0xBF;
        wanted--;
        return fits;
    }

    private boolean begin(int octet) {
        if (octet < 0x80) {
            return true;
        }
        wanted = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        low = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        high = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        return octet >= 0xC2 && octet <= 0xF4;
    }
}
