package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AheadTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private static Ahead<Integer, Integer> ahead(
            Executor executor, int most, int items, Function<Integer, Integer> work) {
        Iterator<Integer> numbers = IntStream.range(0, items).iterator();
        return new Ahead<>(executor, most, () -> numbers.hasNext() ? numbers.next() : null, item -> 1, work);
    }

    private static List<Integer> all(Ahead<Integer, Integer> ahead) {
        List<Integer> results = new ArrayList<>();
        for (Integer result = ahead.next(); result != null; result = ahead.next()) {
            results.add(result);
        }
        return results;
    }

    private static List<Integer> doubled(int items) {
        return IntStream.range(0, items).mapToObj(i -> 2 * i).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 64, 1_000})
    void keepsTheOrderWhateverTheThreadsDo(int most) {
        AtomicInteger calls = new AtomicInteger();
        Function<Integer, Integer> uneven = item -> {
            if (item % 97 == 0) {
                LockSupport.parkNanos(200_000);
            }
            calls.incrementAndGet();
            return 2 * item;
        };
        assertThat(all(ahead(pool, most, 5_000, uneven))).isEqualTo(doubled(5_000));
        assertThat(calls).hasValue(5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 100})
    void neverHasMoreInFlightThanSaid(int most) {
        AtomicInteger taken = new AtomicInteger();
        Ahead<Integer, Integer> ahead = new Ahead<>(
                pool, most, () -> taken.get() == 2_000 ? null : taken.getAndIncrement(), item -> 1, item -> item);
        int handedOut = 0;
        while (ahead.next() != null) {
            assertThat(taken.get() - handedOut).isLessThanOrEqualTo(most);
            handedOut++;
        }
        assertThat(handedOut).isEqualTo(2_000);
    }

    @Test
    void heavyItemsAreFewInFlight() {
        AtomicInteger taken = new AtomicInteger();
        int mebibyte = 1 << 20;
        Ahead<Integer, Integer> ahead = new Ahead<>(
                pool, 1_000, () -> taken.get() == 100 ? null : taken.getAndIncrement(), item -> mebibyte, item -> item);
        for (int handedOut = 0; ahead.next() != null; handedOut++) {
            assertThat(taken.get() - handedOut).isLessThanOrEqualTo(8);
        }
        assertThat(taken).hasValue(100);
    }

    @Test
    void anExecutorThatIsBusyRefusesOrForgetsDoesNotStopIt() throws Exception {
        Executor refuses = work -> {
            throw new RejectedExecutionException("full");
        };
        assertThat(all(ahead(refuses, 16, 100, item -> 2 * item))).isEqualTo(doubled(100));
        assertThat(all(ahead(work -> {}, 16, 100, item -> 2 * item))).isEqualTo(doubled(100));
        assertThat(all(ahead(Runnable::run, 16, 100, item -> 2 * item))).isEqualTo(doubled(100));
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            // The only thread of the executor waits for work that stands behind it.
            Future<List<Integer>> inside = single.submit(() -> all(ahead(single, 16, 100, item -> 2 * item)));
            assertThat(inside.get(20, TimeUnit.SECONDS)).isEqualTo(doubled(100));
        } finally {
            single.shutdownNow();
        }
    }

    @Test
    void whatFailsIsToldInItsPlace() {
        Ahead<Integer, Integer> ahead = ahead(pool, 64, 1_000, item -> {
            if (item == 333) {
                throw new IllegalStateException("item 333");
            }
            return item;
        });
        for (int i = 0; i < 333; i++) {
            assertThat(ahead.next()).isEqualTo(i);
        }
        assertThatThrownBy(ahead::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("item 333");
    }

    @Test
    void aSourceThatFailsIsToldAfterWhatCameBefore() {
        AtomicInteger taken = new AtomicInteger();
        Ahead<Integer, Integer> ahead = new Ahead<>(
                pool,
                64,
                () -> {
                    if (taken.get() == 50) {
                        throw new IllegalStateException("the source failed");
                    }
                    return taken.getAndIncrement();
                },
                item -> 1,
                item -> item);
        for (int i = 0; i < 50; i++) {
            assertThat(ahead.next()).isEqualTo(i);
        }
        assertThatThrownBy(ahead::next).hasMessage("the source failed");
    }

    @Test
    void cancellingEndsIt() {
        Ahead<Integer, Integer> ahead = ahead(pool, 8, 1_000, item -> item);
        assertThat(ahead.next()).isZero();
        ahead.cancel();
        assertThatThrownBy(ahead::next).isInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        Ahead<Integer, Integer> ahead = ahead(pool, 8, 1_000, item -> {
            if (!Thread.currentThread().isInterrupted() && item == 3) {
                try {
                    Thread.sleep(30_000);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            return item;
        });
        Thread caller = Thread.currentThread();
        Thread interrupting = new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException none) {
                return;
            }
            caller.interrupt();
        });
        // The pool takes item 3 first, so that the caller has to wait for it.
        ahead.next();
        Thread.sleep(50);
        interrupting.start();
        boolean cancelled = false;
        try {
            for (int i = 0; i < 10; i++) {
                ahead.next();
            }
        } catch (CancellationException stopped) {
            cancelled = true;
        }
        assertThat(cancelled).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        interrupting.join();
    }
}
