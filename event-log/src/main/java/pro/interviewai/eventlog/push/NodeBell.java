package pro.interviewai.eventlog.push;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.eventlog.EventLogCollections;

/**
 * Tells the other nodes on the same store that something was appended, so that they look at once and not when their next
 * look is due. A ring is an empty datagram: it says nothing, it may be lost or forged, and all it can cause is a look at
 * the log, at most one in {@value #PAUSE_MICROS} µs. Nodes find each other in the collection {@code nodes}
 * ({@code _id} node, {@code host}, {@code port}, {@code seen}).
 */
public final class NodeBell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeBell.class);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration GONE = Duration.ofSeconds(30);
    private static final long PAUSE_MICROS = 500;

    private final MongoCollection<Document> nodes;
    private final String node;
    private final String host;
    private final Clock clock;
    private final Runnable whenRung;
    private final DatagramChannel channel;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile List<InetSocketAddress> others = List.of();

    private NodeBell(EventLogCollections collections, String node, String host, Clock clock, Runnable whenRung) {
        this.nodes = collections.nodes();
        this.node = node;
        this.host = host;
        this.clock = clock;
        this.whenRung = whenRung;
        try {
            this.channel = DatagramChannel.open().bind(new InetSocketAddress(host, 0));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen at " + host, e);
        }
    }

    /**
     * Makes this node known and begins to listen.
     *
     * @param host the address of this machine at which the other nodes reach it
     * @param whenRung looks at the log
     */
    public static NodeBell hang(
            EventLogCollections collections, String node, String host, Clock clock, Runnable whenRung) {
        NodeBell bell = new NodeBell(collections, node, host, clock, whenRung);
        bell.meet();
        Thread.ofVirtual().name("node-bell").start(bell::listen);
        Thread.ofVirtual().name("node-bell-round").start(bell::goRound);
        return bell;
    }

    /** Rings at all other nodes; what cannot be reached is left to its own looks. */
    public void ring() {
        for (InetSocketAddress other : others) {
            try {
                channel.send(ByteBuffer.allocate(1), other);
            } catch (IOException e) {
                LOG.debug("A node could not be rung at", e);
            }
        }
    }

    private void listen() {
        ByteBuffer nothing = ByteBuffer.allocate(1);
        while (channel.isOpen()) {
            try {
                channel.receive(nothing.clear());
                whenRung.run();
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.debug("A ring was not heard", e);
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(PAUSE_MICROS));
        }
    }

    private void goRound() {
        try {
            while (!closed.await(ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    meet();
                } catch (MongoException e) {
                    LOG.debug("The other nodes are not known for the moment", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void meet() {
        try {
            int port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
            Instant now = clock.instant();
            nodes.replaceOne(
                    Filters.eq("_id", node),
                    new Document("_id", node)
                            .append("host", host)
                            .append("port", port)
                            .append("seen", Date.from(now)),
                    new ReplaceOptions().upsert(true));
            Date since = Date.from(now.minus(GONE));
            others = nodes.find(Filters.and(Filters.ne("_id", node), Filters.gte("seen", since)))
                    .map(other -> new InetSocketAddress(other.getString("host"), other.getInteger("port")))
                    .into(new ArrayList<>());
        } catch (IOException e) {
            LOG.debug("This node has no address", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("The bell could not be taken down", e);
        }
    }
}
