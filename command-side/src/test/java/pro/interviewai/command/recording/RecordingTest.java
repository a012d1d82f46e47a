package pro.interviewai.command.recording;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.recording.RecordingCommand.ReceiveAudio;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingCommand.RecordTranscript;
import pro.interviewai.messages.recording.RecordingCommand.RetryTranscription;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionFailed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.Transcript;

class RecordingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final RecordingId ID = new RecordingId("recording-1");
    private static final UserId AZIZA = new UserId("aziza");
    private static final Transcript TRANSCRIPT =
            new Transcript("I measure.", "en", 0.9, 120, 0, "local", "ears-1", "none", "00");
    private static final ReceiveAudio RECEIVE = new ReceiveAudio(
            ID, AZIZA, true, new InterviewId("interview-1"), "q-1", "http://x/audio", "en", 2.5, NOON.plus(DAY), NOON);
    private static final AudioReceived RECEIVED = new AudioReceived(
            "recording-1", "aziza", null, "interview-1", "q-1", "http://x/audio", "en", 2.5, NOON.plus(DAY), NOON);
    private static final TranscriptionFailed FAILED =
            new TranscriptionFailed("recording-1", "aziza", "NO_SPEECH_ENGINE", NOON);

    private final FixtureConfiguration<Recording> recording = new AggregateTestFixture<>(Recording.class);

    @Test
    void audioIsReceived_andItsEndIsSetForADayLater() {
        recording
                .givenCurrentTime(NOON)
                .when(RECEIVE)
                .expectEvents(RECEIVED)
                .expectScheduledDeadlineWithName(DAY, Recording.RETENTION);
    }

    @Test
    void whenTheDayIsOver_theAudioIsDeleted() {
        recording
                .givenCurrentTime(NOON)
                .andGivenCommands(RECEIVE)
                .whenTimeElapses(DAY)
                .expectEvents(new AudioDeleted("recording-1", "aziza", NOON.plus(DAY)));
    }

    @Test
    void beforeThat_itIsNot() {
        recording
                .givenCurrentTime(NOON)
                .andGivenCommands(RECEIVE)
                .whenTimeElapses(DAY.minusSeconds(1))
                .expectNoEvents();
    }

    @Test
    void aTranscriptIsRecordedOnce() {
        var transcribed = new AudioTranscribed(
                "recording-1", "aziza", null, "interview-1", "q-1", "http://x/audio", 2.5, TRANSCRIPT, NOON);
        recording
                .given(RECEIVED)
                .when(new RecordTranscript(ID, TRANSCRIPT, NOON))
                .expectEvents(transcribed);
        recording
                .given(RECEIVED, transcribed)
                .when(new RecordTranscript(ID, TRANSCRIPT, NOON))
                .expectNoEvents();
    }

    @Test
    void aFailureIsRecordedOnce_andCanBeTriedAgain_byItsCandidateAlone() {
        recording
                .given(RECEIVED)
                .when(new RecordFailure(ID, "NO_SPEECH_ENGINE", NOON))
                .expectEvents(FAILED);
        recording
                .given(RECEIVED, FAILED)
                .when(new RecordFailure(ID, "NO_WORDS", NOON))
                .expectNoEvents();
        recording
                .given(RECEIVED, FAILED)
                .when(new RetryTranscription(ID, AZIZA, NOON))
                .expectEvents(new TranscriptionRetried("recording-1", "aziza", null, "en", NOON));
        recording.given(RECEIVED).when(new RetryTranscription(ID, AZIZA, NOON)).expectNoEvents();
        recording
                .given(RECEIVED, FAILED)
                .when(new RetryTranscription(ID, new UserId("eve"), NOON))
                .expectException(ProblemException.class)
                .expectNoEvents();
    }

    @Test
    void withoutItsAudio_nothingCanBeTriedAgain() {
        recording
                .given(RECEIVED, FAILED, new AudioDeleted("recording-1", "aziza", NOON))
                .when(new RetryTranscription(ID, AZIZA, NOON))
                .expectException(ProblemException.class)
                .expectNoEvents();
    }
}
