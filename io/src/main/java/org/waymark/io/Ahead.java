package org.waymark.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on the items of a source on an executor, and hands the results out in the order of the items. The source is asked, and
 * the results are handed out, on the thread of the caller only.
 *
 * <p>At most so many items are in flight: taken from the source, and their results not yet all handed out; with them at most 8
 * MiB of weight, or one item that weighs more. Work that the executor has not begun when its result is wanted is done on the
 * thread of the caller, so that a full, a refusing or a stopped executor cannot make anybody wait for ever.
 *
 * @param <T> the items
 * @param <R> the results
 */
final class Ahead<T, R> {

    private static final long MOST_WEIGHT = 8L << 20;
    private static final int BATCH_WEIGHT = 1 << 16;

    private final Executor executor;
    private final int most;
    private final int batchItems;
    private final Supplier<@Nullable T> source;
    private final ToIntFunction<T> weigher;
    private final Function<T, R> work;
    private final Deque<Batch> queue = new ArrayDeque<>();
    private volatile boolean cancelled;
    private int itemsInFlight;
    private long weightInFlight;
    private boolean ended;
    private @Nullable RuntimeException sourceFailed;

    Ahead(Executor executor, int most, Supplier<@Nullable T> source, ToIntFunction<T> weigher, Function<T, R> work) {
        this.executor = executor;
        this.most = most;
        this.batchItems = Math.max(1, most / 8);
        this.source = source;
        this.weigher = weigher;
        this.work = work;
    }

    /**
     * The result of the next item; null after the last.
     *
     * @throws CancellationException if it was cancelled, or the thread is interrupted
     */
    @Nullable
    R next() {
        Batch head = queue.peek();
        if (head == null || head.isHandedOut()) {
            if (head != null) {
                queue.remove();
                itemsInFlight -= head.items.size();
                weightInFlight -= head.weight;
            }
            fill();
            head = queue.peek();
        }
        if (cancelled) {
            throw new CancellationException("the work was cancelled");
        }
        if (head == null) {
            if (sourceFailed != null) {
                throw sourceFailed;
            }
            return null;
        }
        return head.handOut();
    }

    /** Stops what is in flight as soon as may be; from any thread. */
    void cancel() {
        cancelled = true;
    }

    private void fill() {
        while (!ended && !cancelled && itemsInFlight + batchItems <= most && weightInFlight < MOST_WEIGHT) {
            Batch batch = new Batch();
            try {
                while (!ended && batch.items.size() < batchItems && batch.weight < BATCH_WEIGHT) {
                    T item = source.get();
                    if (item == null) {
                        ended = true;
                    } else {
                        batch.add(item, weigher.applyAsInt(item));
                    }
                }
            } catch (RuntimeException failed) {
                // What came before it is handed out first.
                sourceFailed = failed;
                ended = true;
            }
            if (!batch.items.isEmpty()) {
                start(batch);
            }
        }
    }

    private void start(Batch batch) {
        queue.add(batch);
        itemsInFlight += batch.items.size();
        weightInFlight += batch.weight;
        try {
            executor.execute(batch);
        } catch (RejectedExecutionException refused) {
            // It stays in the queue, and is done here when its results are wanted.
            return;
        }
    }

    private final class Batch implements Runnable {
        private final List<T> items = new ArrayList<>();
        private final List<R> results = new ArrayList<>();
        private final AtomicBoolean claimed = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);
        private long weight;
        private int handedOut;
        private @Nullable Throwable failed;

        void add(T item, int itemWeight) {
            items.add(item);
            weight += itemWeight;
        }

        @Override
        public void run() {
            if (!claimed.compareAndSet(false, true)) {
                return;
            }
            try {
                for (T item : items) {
                    if (cancelled) {
                        return;
                    }
                    results.add(work.apply(item));
                }
            } catch (RuntimeException | Error thrown) {
                failed = thrown;
            } finally {
                done.countDown();
            }
        }

        boolean isHandedOut() {
            return handedOut == items.size();
        }

        R handOut() {
            run();
            try {
                done.await();
            } catch (InterruptedException interrupted) {
                cancel();
                Thread.currentThread().interrupt();
                throw Interrupts.cancelled();
            }
            if (handedOut < results.size()) {
                return results.get(handedOut++);
            }
            Throwable thrown = failed;
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            throw new CancellationException("the work was cancelled");
        }
    }
}
