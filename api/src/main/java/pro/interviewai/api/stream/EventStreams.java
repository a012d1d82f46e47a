package pro.interviewai.api.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import pro.interviewai.api.connection.ClientConnection;
import pro.interviewai.api.security.OpenSessions;
import pro.interviewai.api.security.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells clients what happens as it happens, until nothing more can happen, the client's sign-in has ended or this process
 * stops. A client that comes back with the number of the last event it saw gets the rest.
 */
@Component
public class EventStreams {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** A sign-out ends a stream as fast as it ends requests. */
    private static final Duration LOOK_AT_SESSION = Duration.ofMillis(500);

    /** A comment, which no client hears, but which finds out whether there is one. */
    private static final byte[] STILL_HERE = ":still here\n\n".getBytes(StandardCharsets.UTF_8);

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

    private final OpenSessions sessions;
    private final JsonMapper json;
    private final AtomicBoolean closing = new AtomicBoolean();

    EventStreams(OpenSessions sessions, JsonMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** What is told. */
    @FunctionalInterface
    public interface Source {

        /**
         * What has happened since, after waiting for it.
         *
         * @param after number of the event that was told last
         * @param wait at most so long, if there is nothing to tell
         */
        Told since(long after, Duration wait);
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.set(true);
    }

    /**
     * Tells it on the thread of the request, which waits as long as there is nothing to tell. What the source refuses at first
     * is a refusal of the request.
     */
    public void tell(SignedIn user, long after, Source source, HttpServletResponse response) throws IOException {
        var found = source.since(after, Duration.ZERO);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.flushBuffer();
            tell(user, after, found, source, response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("a listener has gone", gone);
        } catch (RuntimeException nobodyCanSay) {
            // the client comes back for the rest
            LOG.warn("a stream could not be told any further: {}", nobodyCanSay.toString());
        }
    }

    private void tell(SignedIn user, long after, Told known, Source source, OutputStream stream) throws IOException {
        var last = after;
        var found = known;
        var told = System.nanoTime();
        while (true) {
            var quiet = System.nanoTime() - told >= HEARTBEAT.toNanos();
            if (quiet || !found.events().isEmpty()) {
                for (var event : found.events()) {
                    stream.write(bytes(event));
                    last = event.id();
                }
                if (quiet) {
                    stream.write(STILL_HERE);
                }
                stream.flush();
                told = System.nanoTime();
            }
            if (found.over()
                    || closing.get()
                    || ClientConnection.isGone()
                    || !sessions.isOpen(user.sessionId(), user.userId())) {
                return;
            }
            found = source.since(last, LOOK_AT_SESSION);
        }
    }

    private byte[] bytes(Told.Event event) {
        return "id:%d\nevent:%s\ndata:%s\n\n"
                .formatted(event.id(), event.name(), json.writeValueAsString(event.data()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
