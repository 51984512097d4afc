package org.waymark.io;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What an interrupted thread is told. Its interrupt status stays as it is. */
final class Interrupts {

    private Interrupts() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
    }

    /** Whether it was the interrupt that made the system fail. */
    static boolean isCause(@Nullable Throwable failed) {
        return failed instanceof ClosedByInterruptException || failed instanceof InterruptedIOException;
    }

    static CancellationException cancelled() {
        return new CancellationException("the thread was interrupted");
    }
}
