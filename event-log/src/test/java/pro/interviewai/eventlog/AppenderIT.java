package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.eventlog.Fixture.counted;
import static pro.interviewai.eventlog.Fixture.readAll;
import static pro.interviewai.eventlog.Fixture.sequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.chain.ChainCheck;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.chain.ChainVerifier;

class AppenderIT {
    private final Fixture log = new Fixture();
    private final CommitLogStorageEngine one = log.engine();
    private final CommitLogStorageEngine two = log.engine();

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void twoNodesAndSixtyFourThreadsLeaveNoGapAndLoseNothing() throws Exception {
        int threads = 64;
        int each = 40;
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Long>> tailing = pool.submit(() -> tail(writing));
            List<Future<?>> writers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                CommitLogStorageEngine engine = t % 2 == 0 ? one : two;
                String aggregate = "w" + t;
                writers.add(pool.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        engine.appendEvents(counted(aggregate, 2L * n, 2));
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);

            List<Long> seen = tailing.get();
            assertThat(seen).hasSize(threads * each * 2).isSorted().doesNotHaveDuplicates();
        }
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, threads * each).boxed().toList());
        assertThat(new ChainVerifier(log.collections).verify(ChainCheckpoint.BEGINNING))
                .matches(ChainCheck::valid)
                .matches(check -> check.to() == threads * each);
        Map<String, Long> last = new HashMap<>();
        for (TrackedEventMessage<?> event : readAll(two, null)) {
            DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
            long expected = last.getOrDefault(domain.getAggregateIdentifier(), -1L) + 1;
            assertThat(domain.getSequenceNumber()).isEqualTo(expected);
            last.put(domain.getAggregateIdentifier(), expected);
        }
    }

    @Test
    void oneHotAggregateFromTwoNodesGetsEachSequenceNumberOnce() throws Exception {
        AtomicInteger stored = new AtomicInteger(1);
        one.appendEvents(counted("hot", 0, 1));
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                CommitLogStorageEngine engine = t % 2 == 0 ? one : two;
                writers.add(pool.submit(() -> {
                    for (int n = 0; n < 25; n++) {
                        long next = engine.lastSequenceNumberFor("hot").orElseThrow() + 1;
                        try {
                            List<EventMessage<?>> events = new ArrayList<>(counted("hot", next, 1 + n % 3));
                            events.addAll(
                                    counted("side" + Thread.currentThread().threadId() + "-" + n, 0, 1));
                            engine.appendEvents(events);
                            stored.incrementAndGet();
                        } catch (ConcurrencyException e) {
                            refused.incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(stored.get() + refused.get()).isEqualTo(1 + 400);
        assertThat(refused.get()).isPositive();
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.get()).boxed().toList());
        List<Long> hot = sequences(one, "hot", 0);
        assertThat(hot)
                .containsExactlyElementsOf(
                        LongStream.range(0, hot.size()).boxed().toList());
    }

    @Test
    void interruptedCallersDisturbNobodyAndStayInterrupted() throws InterruptedException, ExecutionException {
        AtomicInteger stillInterrupted = new AtomicInteger();
        AtomicBoolean running = new AtomicBoolean(true);
        List<Thread> callers = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int t = 0; t < 16; t++) {
            String aggregate = "i" + t;
            callers.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int n = 0; n < 30; n++) {
                        one.appendEvents(counted(aggregate, n, 1));
                        if (Thread.interrupted()) {
                            stillInterrupted.incrementAndGet();
                        }
                    }
                } catch (Throwable e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }));
        }
        Thread interrupter = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                callers.get(ThreadLocalRandom.current().nextInt(callers.size())).interrupt();
                Thread.onSpinWait();
            }
        });
        for (Thread caller : callers) {
            caller.join();
        }
        running.set(false);
        interrupter.join();

        assertThat(failures).isEmpty();
        assertThat(stillInterrupted.get()).isPositive();
        assertThat(positions()).hasSize(16 * 30);
    }

    @Test
    void whoIsAloneStoresItself_alsoWithAnInterruptPending() {
        List<Thread> storing = new ArrayList<>();
        one.onAppended(() -> storing.add(Thread.currentThread()));

        one.appendEvents(counted("alone", 0, 1));
        Thread.currentThread().interrupt();
        one.appendEvents(counted("alone", 1, 1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(storing).containsExactly(Thread.currentThread(), Thread.currentThread());
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void whoIsAloneIsToldOfAConflict() {
        one.appendEvents(counted("twice", 0, 1));
        one.appendEvents(counted("twice", 1, 1));

        assertThatThrownBy(() -> one.appendEvents(counted("twice", 1, 1))).isInstanceOf(ConcurrencyException.class);
        two.appendEvents(counted("other", 0, 1));
        one.appendEvents(counted("twice", 2, 1));

        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L);
    }

    private List<Long> tail(AtomicBoolean writing) {
        List<Long> seen = new ArrayList<>();
        TrackingToken token = null;
        boolean more = true;
        while (more) {
            boolean last = !writing.get();
            List<? extends TrackedEventMessage<?>> next = readAll(one, token);
            for (TrackedEventMessage<?> event : next) {
                seen.add(Position.of(event.trackingToken()));
                token = event.trackingToken();
            }
            more = !last || !next.isEmpty();
        }
        return seen;
    }

    private List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        log.database
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .forEach(commit -> positions.add(commit.getLong("_id")));
        return positions;
    }
}
