package pro.interviewai.api.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP/1.1 as Tomcat speaks it, which has time limits for each read, but none for all reads together: connections are
 * counted by address, and headers and bodies have to come within a time.
 */
public final class GuardedProtocol extends Http11NioProtocol {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedProtocol.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LET_SAY = Duration.ofSeconds(5);

    private final GuardedEndpoint endpoint;
    private final Map<Pace, SocketWrapperBase<?>> served = new ConcurrentHashMap<>();
    /** Since when headers have begun to come, but not come to their end. */
    private final Map<SocketWrapperBase<?>, Long> unfinished = new ConcurrentHashMap<>();

    private volatile @Nullable ConnectionSettings settings;
    private volatile byte[] tooLate = {};
    private @Nullable ScheduledFuture<?> looking;

    /** For Tomcat, which makes it by its name. */
    public GuardedProtocol() {
        this(new GuardedEndpoint());
    }

    private GuardedProtocol(GuardedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /**
     * To be called before it starts.
     *
     * @param tooMany the whole answer to a connection too many
     * @param late the whole answer to headers that do not come to their end
     */
    void guard(ConnectionSettings what, byte[] tooMany, byte[] late) {
        settings = what;
        tooLate = late.clone();
        endpoint.limit(what.perAddress() == 0 ? Integer.MAX_VALUE : what.perAddress(), tooMany);
    }

    private ConnectionSettings expected() {
        return Objects.requireNonNull(settings, "to be guarded before it starts");
    }

    @Override
    protected Processor createProcessor() {
        return new GuardedProcessor(this, adapter, new Pace(expected()));
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    void serving(Pace pace, SocketWrapperBase<?> connection) {
        served.put(pace, connection);
    }

    void served(Pace pace) {
        served.remove(pace);
    }

    void headersAreAwaited(SocketWrapperBase<?> connection) {
        unfinished.putIfAbsent(connection, System.nanoTime());
    }

    void headersCame(SocketWrapperBase<?> connection) {
        unfinished.remove(connection);
    }

    private void look() {
        try {
            endpoint.tidy();
            unfinished.keySet().forEach(this::endIfHeadersAreLate);
            served.forEach(GuardedProtocol::endIfBodyIsLate);
        } catch (RuntimeException e) {
            LOG.warn("slow connections could not be looked for", e);
        }
    }

    private void endIfHeadersAreLate(SocketWrapperBase<?> connection) {
        if (connection.isClosed()) {
            unfinished.remove(connection);
        } else if (connection.getLock().tryLock()) {
            try {
                var since = unfinished.get(connection);
                if (since != null
                        && System.nanoTime() - since
                                > expected().headersWithin().toNanos()) {
                    unfinished.remove(connection);
                    tell(connection, tooLate);
                    end(connection);
                }
            } finally {
                connection.getLock().unlock();
            }
        }
    }

    private static void tell(SocketWrapperBase<?> connection, byte[] answer) {
        if (connection.getSocket() instanceof NioChannel channel) {
            try {
                channel.write(ByteBuffer.wrap(answer));
            } catch (IOException gone) {
                LOG.debug("a slow connection was closed by its client", gone);
            }
        }
    }

    /**
     * A single read of a chunk may consist of many of the network, so that only from here it is seen how long it takes;
     * whoever reads is let say so first.
     */
    private static void endIfBodyIsLate(Pace pace, SocketWrapperBase<?> connection) {
        if (pace.lateNanos(System.nanoTime()) > LET_SAY.toNanos()) {
            end(connection);
        }
    }

    /** Lets the thread that serves it, or the next one, find the end of what the client sends, and close. */
    private static void end(SocketWrapperBase<?> connection) {
        if (connection.getSocket() instanceof NioChannel channel) {
            try {
                channel.getIOChannel().shutdownInput();
            } catch (IOException gone) {
                LOG.debug("a slow connection is closed already", gone);
            }
        }
    }
}
