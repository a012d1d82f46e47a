package pro.interviewai.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.recording.RecordingCommand.RetryTranscription;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingView;
import pro.interviewai.ports.file.AudioStore;

/** Audio that could never become an answer is not taken at all. */
class RecordingServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final InterviewId INTERVIEW = new InterviewId("interview");
    private static final RecordingId RECORDING = new RecordingId("recording");

    private final CommandGateway commands = mock(CommandGateway.class);
    private final QueryGateway queries = mock(QueryGateway.class);
    private final AudioStore store = mock(AudioStore.class);
    private final RecordingService recordings = new RecordingService(
            new Dispatcher(commands, queries),
            new AudioReader(),
            store,
            new RecordingSettings("http://localhost", Duration.ofDays(1)),
            () -> "id",
            Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"COMPLETED, INTERVIEW_COMPLETED", "ABANDONED, INTERVIEW_ABANDONED"})
    void afterTheEndOfAnInterview_noAudioIsTaken(InterviewStatus status, InterviewProblem problem) {
        interviewIs(status);
        when(queries.query(any(FindRecording.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(Optional.empty()));
        refused(problem, () -> recordings.receive(ANN, INTERVIEW, "question", new byte[] {1, 2, 3}, null));
        verifyNoInteractions(commands, store);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, INTERVIEW_COMPLETED", "ABANDONED, INTERVIEW_ABANDONED"})
    void afterTheEndOfAnInterview_whatFailedIsNotHeardAgain(InterviewStatus status, InterviewProblem problem) {
        interviewIs(status);
        recordingIs(RecordingView.Status.FAILED);
        refused(problem, () -> recordings.retry(ANN, RECORDING));
        verifyNoInteractions(commands);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED", "ABANDONED"})
    void whatWasHeard_staysHeard_howeverOftenItIsTriedAgain(InterviewStatus status) {
        interviewIs(status);
        recordingIs(RecordingView.Status.TRANSCRIBED);
        when(commands.sendAndWait(any(RetryTranscription.class))).thenReturn(2L);
        assertThat(recordings.retry(ANN, RECORDING).status()).isEqualTo(RecordingView.Status.TRANSCRIBED);
    }

    private static void refused(InterviewProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private void interviewIs(InterviewStatus status) {
        var question = mock(QuestionView.class);
        when(question.id()).thenReturn("question");
        var view = mock(InterviewView.class);
        when(view.status()).thenReturn(status);
        when(view.questions()).thenReturn(List.of(question));
        when(view.answers()).thenReturn(List.of());
        when(queries.query(any(FindInterview.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(Optional.of(view)));
    }

    private void recordingIs(RecordingView.Status status) {
        var view = new RecordingView(
                RECORDING.value(), INTERVIEW.value(), "question", status, 1, true, true, Instant.EPOCH, null, null, 2);
        when(queries.query(any(FindRecording.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(Optional.of(view)));
    }
}
