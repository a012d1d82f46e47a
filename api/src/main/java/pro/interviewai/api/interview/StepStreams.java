package pro.interviewai.api.interview;

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
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.OpenSessions;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.Step;
import pro.interviewai.messages.interview.Steps;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells clients what happens in an interview as it happens, until nothing more can happen, the client's sign-in has ended
 * or this process stops. A client that comes back with the number of the last step it saw gets the rest.
 */
@Component
class StepStreams {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** A sign-out ends a stream as fast as it ends requests. */
    private static final Duration LOOK_AT_SESSION = Duration.ofMillis(500);

    /** A comment, which no client hears, but which finds out whether there is one. */
    private static final byte[] STILL_HERE = ":still here\n\n".getBytes(StandardCharsets.UTF_8);

    private static final Logger LOG = LoggerFactory.getLogger(StepStreams.class);

    private final Dispatcher dispatcher;
    private final OpenSessions sessions;
    private final JsonMapper json;
    private final AtomicBoolean closing = new AtomicBoolean();

    StepStreams(Dispatcher dispatcher, OpenSessions sessions, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.sessions = sessions;
        this.json = json;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.set(true);
    }

    /** Tells it on the thread of the request, which waits as long as there is nothing to tell. */
    void tell(SignedIn user, InterviewId interview, long after, HttpServletResponse response) throws IOException {
        var found = steps(user, interview, after, Duration.ZERO);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.flushBuffer();
            tell(user, interview, after, found, response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("a listener has gone", gone);
        } catch (RuntimeException nobodyCanSay) {
            // the client comes back for the rest
            LOG.warn("the steps of an interview could not be told any further: {}", nobodyCanSay.toString());
        }
    }

    private void tell(SignedIn user, InterviewId interview, long after, Steps known, OutputStream stream)
            throws IOException {
        var last = after;
        var found = known;
        var told = System.nanoTime();
        while (true) {
            var quiet = System.nanoTime() - told >= HEARTBEAT.toNanos();
            if (quiet || !found.steps().isEmpty()) {
                for (var step : found.steps()) {
                    stream.write(event(step));
                    last = step.sequence();
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
            found = steps(user, interview, last, LOOK_AT_SESSION);
        }
    }

    private Steps steps(SignedIn user, InterviewId interview, long after, Duration wait) {
        return dispatcher.read(new FindSteps(interview, user.userId(), after, wait), Steps.class);
    }

    private byte[] event(Step step) {
        return "id:%d\nevent:%s\ndata:%s\n\n"
                .formatted(step.sequence(), name(step.kind()), json.writeValueAsString(step))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String kind) {
        return switch (kind) {
            case "AnswerScored", "AnswerNotScored" -> "score";
            case "FollowUpAsked" -> "question";
            case "InterviewStarted",
                    "InterviewForked",
                    "InterviewPaused",
                    "InterviewResumed",
                    "InterviewCompleted",
                    "InterviewAbandoned",
                    "HistoryForgotten" -> "status";
            default -> "step";
        };
    }
}
