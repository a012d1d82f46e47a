package pro.interviewai.saga.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.Transcript;
import pro.interviewai.saga.SentCommands;

class WhenAudioTranscribedThenSubmitAnswerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SentCommands sent = new SentCommands();
    private final WhenAudioTranscribedThenSubmitAnswer reaction =
            new WhenAudioTranscribedThenSubmitAnswer(sent.gateway(), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void givenATranscript_thenItIsHandedInAsTheAnswer() {
        reaction.on(transcribed("I use a queue"));
        assertThat(sent.all())
                .containsExactly(new SubmitAnswer(
                        new InterviewId("interview"),
                        new UserId("ann"),
                        "question",
                        "recording",
                        AnswerType.AUDIO,
                        "I use a queue",
                        "url",
                        2.5,
                        NOON));
    }

    @Test
    void givenAnInterviewThatDoesNotTakeIt_thenTheRecordingSaysWhy() {
        sent.refuse(SubmitAnswer.class, () -> {
            throw new ProblemException(InterviewProblem.INTERVIEW_COMPLETED);
        });
        reaction.on(transcribed("I use a queue"));
        assertThat(sent.all().getLast())
                .isEqualTo(new RecordFailure(
                        new RecordingId("recording"), InterviewProblem.INTERVIEW_COMPLETED.name(), NOON));
    }

    @Test
    void givenAFailureThatIsNoRefusal_thenItGetsOutSoThatTheEventIsKept() {
        sent.refuse(SubmitAnswer.class, () -> {
            throw new IllegalStateException("no store");
        });
        assertThatThrownBy(() -> reaction.on(transcribed("I use a queue"))).hasMessage("no store");
        assertThat(sent.all()).hasSize(1);
    }

    @Test
    void givenAnErasedTranscript_thenNothingHappens() {
        reaction.on(transcribed(null));
        assertThat(sent.all()).isEmpty();
    }

    private static AudioTranscribed transcribed(@Nullable String text) {
        var transcript = new Transcript(text, "en", 0.9, 120, 0, "local", "engine", "model", "00");
        return new AudioTranscribed("recording", "ann", null, "interview", "question", "url", 2.5, transcript, NOON);
    }
}
