package pro.interviewai.saga.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.recording.RecordingCommand.DeleteAudio;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingsOfInterview;
import pro.interviewai.saga.Answers;
import pro.interviewai.saga.SentCommands;

class WhenHistoryForgottenThenDestroyItTest {
    private static final long FORGOTTEN = 9;

    private final SentCommands sent = new SentCommands();
    private final List<String> steps = new ArrayList<>();

    @Test
    void theKeyGoesFirst_theRecordingsAreDeleted_andWhatIsReadIsCleanedOnceItHasFollowed() {
        var shown = new long[] {FORGOTTEN - 2};
        reaction(() -> shown[0]++).on(forgotten(), FORGOTTEN);
        assertThat(steps)
                .containsExactly(
                        "destroy key of interview-1 of ann",
                        "look at " + (FORGOTTEN - 2),
                        "look at " + (FORGOTTEN - 1),
                        "look at " + FORGOTTEN,
                        "scrub interview-1");
        assertThat(sent.all())
                .containsExactly(
                        new DeleteAudio(new RecordingId("first"), Views.NOON),
                        new DeleteAudio(new RecordingId("second"), Views.NOON));
    }

    @Test
    void givenAReadModelThatDoesNotFollow_thenItIsSaidSoThatTheEventIsKept() {
        assertThatThrownBy(() -> reaction(() -> FORGOTTEN - 1).on(forgotten(), FORGOTTEN))
                .hasFieldOrPropertyWithValue("problem", CommonProblem.UNAVAILABLE);
        assertThat(steps).doesNotContain("scrub interview-1");
    }

    @Test
    void givenRecordingsThatCannotBeDeleted_thenItIsSaidSoThatTheEventIsKept() {
        sent.refuse(DeleteAudio.class, () -> {
            throw new IllegalStateException("no store");
        });
        assertThatThrownBy(() -> reaction(() -> FORGOTTEN).on(forgotten(), FORGOTTEN))
                .hasMessage("no store");
        assertThat(steps).doesNotContain("scrub interview-1");
    }

    private static HistoryForgotten forgotten() {
        return new HistoryForgotten("interview-1", "ann", Views.NOON);
    }

    /** @param shown the version that the read model shows at the next look */
    private WhenHistoryForgottenThenDestroyIt reaction(LongSupplier shown) {
        var queries = new Answers()
                .to(FindRecordingsOfInterview.class, String.class, _ -> List.of("first", "second"))
                .to(FindInterview.class, InterviewView.class, _ -> {
                    var version = shown.getAsLong();
                    steps.add("look at " + version);
                    return Views.interview("question", 0, History.NOT_KEPT, version);
                });
        return new WhenHistoryForgottenThenDestroyIt(
                new Traces(), queries.gateway(), sent.gateway(), Clock.fixed(Views.NOON, ZoneOffset.UTC));
    }

    private final class Traces implements InterviewTraces {
        @Override
        public void destroyKey(String userId, String interviewId) {
            steps.add("destroy key of " + interviewId + " of " + userId);
        }

        @Override
        public void scrub(String interviewId) {
            steps.add("scrub " + interviewId);
        }
    }
}
