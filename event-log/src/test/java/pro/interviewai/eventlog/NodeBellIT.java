package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.push.NodeBell;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.testing.Patience;

class NodeBellIT {
    private static final Duration SOON = Patience.of(Duration.ofSeconds(5));
    private static final Duration SELDOM = SOON.multipliedBy(6);
    private static final String HERE = "127.0.0.1";

    private final Fixture log = new Fixture();

    @Test
    void aNodeThatSeldomLooksHearsOfAnothersEventAtOnce() throws Exception {
        try (var writing = log.engine();
                var reading = log.engine()) {
            var events = PushingEventStore.on(reading, SELDOM);
            writing.appendEvents(Fixture.counted("a", 0, 1));
            try (var stream = events.openStream(null);
                    var reader = bell("reader", reading::look);
                    var writer = bell("writer", () -> {})) {
                writing.onAppended(writer::ring);
                assertThat(stream.hasNextAvailable((int) SOON.toMillis(), TimeUnit.MILLISECONDS))
                        .isTrue();
                stream.nextAvailable();
                assertThat(stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)).isFalse();

                writing.appendEvents(Fixture.counted("a", 1, 1));

                assertThat(stream.hasNextAvailable((int) SOON.toMillis(), TimeUnit.MILLISECONDS))
                        .isTrue();
            }
        }
    }

    @Test
    void withoutTheBellTheEventIsFoundByTheNextLook() throws Exception {
        try (var writing = log.engine();
                var reading = log.engine()) {
            var events = PushingEventStore.on(reading, Duration.ofMillis(50));
            try (var stream = events.openStream(null)) {
                assertThat(stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)).isFalse();
                writing.appendEvents(Fixture.counted("b", 0, 1));
                assertThat(stream.hasNextAvailable((int) SOON.toMillis(), TimeUnit.MILLISECONDS))
                        .isTrue();
            }
        }
    }

    @Test
    void aFloodOfRingsMakesFewLooks() throws Exception {
        var looks = new AtomicInteger();
        try (var _ = bell("flooded", looks::incrementAndGet)) {
            var begin = System.nanoTime();
            flood(20_000);
            var halfMillis = (System.nanoTime() - begin) / 500_000;
            Thread.sleep(300);
            assertThat(looks.get()).isBetween(1, (int) halfMillis + 600);
        }
    }

    @Test
    void aNodeThatWasNotSeenForLongIsNotRungAt() throws Exception {
        var rung = new CountDownLatch(1);
        try (var old = bell("old", rung::countDown)) {
            log.collections
                    .nodes()
                    .updateOne(new Document("_id", "old"), new Document("$set", new Document("seen", new Date(0))));
            try (var fresh = bell("fresh", () -> {})) {
                fresh.ring();
                assertThat(rung.await(500, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(old).isNotNull();
        }
    }

    private NodeBell bell(String node, Runnable whenRung) {
        return NodeBell.hang(log.collections, node, HERE, Clock.systemUTC(), whenRung);
    }

    private void flood(int times) throws IOException {
        var port = log.collections
                .nodes()
                .find(new Document("_id", "flooded"))
                .first()
                .getInteger("port");
        try (var socket = new DatagramSocket()) {
            for (var i = 0; i < times; i++) {
                socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName(HERE), port));
            }
        }
    }
}
