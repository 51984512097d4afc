package org.waymark.io;

import java.util.function.Consumer;

/** Tells a listener after each mebibyte, and once at the end. */
final class Telling {

    private static final long STEP = 1 << 20;

    private final Consumer<Progress> listener;
    private final long total;
    private long told;
    private boolean ended;

    Telling(Consumer<Progress> listener, long total) {
        this.listener = listener;
        this.total = total;
    }

    void tell(long lines, long bytes) {
        if (bytes - told >= STEP) {
            told = bytes;
            listener.accept(Progress.of(lines, bytes, total));
        }
    }

    void end(long lines, long bytes) {
        if (!ended) {
            ended = true;
            listener.accept(Progress.of(lines, bytes, total));
        }
    }
}
