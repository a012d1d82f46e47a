package pro.interviewai.api.interview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.api.stream.EventStreams;
import pro.interviewai.api.stream.Told;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindSteps;
import pro.interviewai.messages.interview.Steps;

/** Tells clients what happens in an interview, until nothing more can. */
@Component
class StepStreams {
    private final Dispatcher dispatcher;
    private final EventStreams streams;

    StepStreams(Dispatcher dispatcher, EventStreams streams) {
        this.dispatcher = dispatcher;
        this.streams = streams;
    }

    /** @param after number of the last step that the client saw */
    void tell(SignedIn user, InterviewId interview, long after, HttpServletResponse response) throws IOException {
        streams.tell(user, after, (last, wait) -> told(user, interview, last, wait), response);
    }

    private Told told(SignedIn user, InterviewId interview, long after, Duration wait) {
        var steps = dispatcher.read(new FindSteps(interview, user.userId(), after, wait), Steps.class);
        return new Told(
                steps.steps().stream()
                        .map(step -> new Told.Event(step.sequence(), name(step.kind()), step))
                        .toList(),
                steps.over());
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
