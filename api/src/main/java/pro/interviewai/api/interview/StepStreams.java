package pro.interviewai.api.interview;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.OpenSessions;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.Step;
import pro.interviewai.messages.interview.Steps;

/**
 * Tells clients what happens in an interview as it happens, until nothing more can happen, the client's sign-in has ended
 * or this process stops. A client that comes back with the number of the last step it saw gets the rest.
 */
@Component
class StepStreams {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** A sign-out ends a stream as fast as it ends requests. */
    private static final Duration LOOK_AT_SESSION = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(StepStreams.class);

    private final Dispatcher dispatcher;
    private final OpenSessions sessions;
    private final AtomicBoolean closing = new AtomicBoolean();

    StepStreams(Dispatcher dispatcher, OpenSessions sessions) {
        this.dispatcher = dispatcher;
        this.sessions = sessions;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.set(true);
    }

    SseEmitter open(SignedIn user, InterviewId interview, long after) {
        steps(user, interview, after, Duration.ZERO);
        var emitter = new SseEmitter(0L);
        var gone = new AtomicBoolean();
        emitter.onCompletion(() -> gone.set(true));
        Thread.ofVirtual().name("steps").start(() -> tell(emitter, user, interview, after, gone));
        return emitter;
    }

    private void tell(SseEmitter emitter, SignedIn user, InterviewId interview, long after, AtomicBoolean gone) {
        try {
            var last = after;
            var over = false;
            var told = System.nanoTime();
            while (!over && !gone.get() && !closing.get() && sessions.isOpen(user.sessionId(), user.userId())) {
                var found = steps(user, interview, last, LOOK_AT_SESSION);
                for (var step : found.steps()) {
                    emitter.send(event(step));
                    last = step.sequence();
                }
                var quiet = System.nanoTime() - told >= HEARTBEAT.toNanos();
                if (quiet) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (quiet || !found.steps().isEmpty()) {
                    told = System.nanoTime();
                }
                over = found.over();
            }
            emitter.complete();
        } catch (IOException e) {
            LOG.debug("a listener has gone", e);
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    private Steps steps(SignedIn user, InterviewId interview, long after, Duration wait) {
        return dispatcher.read(new FindSteps(interview, user.userId(), after, wait), Steps.class);
    }

    private static SseEmitter.SseEventBuilder event(Step step) {
        return SseEmitter.event()
                .id(Long.toString(step.sequence()))
                .name(name(step.kind()))
                .data(step);
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
