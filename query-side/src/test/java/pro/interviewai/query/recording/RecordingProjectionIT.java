package pro.interviewai.query.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionFailed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingView;
import pro.interviewai.messages.recording.RecordingView.Status;
import pro.interviewai.messages.recording.Transcript;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.ReadModelLab;

class RecordingProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final UserId AZIZA = new UserId("aziza");
    private static final RecordingId ID = new RecordingId("recording-1");
    private static final Transcript TRANSCRIPT =
            new Transcript("I measured it myself.", "en", 0.9, 120, 0, "local", "ears-1", "none", "00");

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private RecordingProjection projection;
    private RecordingQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new RecordingStore(lab.mongo(), lab.writer(), lab.sealer(), new Awaiter(), lab.json());
        projection = new RecordingProjection(store);
        queries = new RecordingQueries(store);
        var url = "https://example.org/recording-1/audio";
        lab.happened(
                "recording-1",
                new AudioReceived("recording-1", "aziza", null, "interview-1", "q-1", url, "en", 2.5, TOMORROW, NOON),
                new TranscriptionFailed("recording-1", "aziza", "NO_SPEECH_ENGINE", NOON),
                new TranscriptionRetried("recording-1", "aziza", null, "en", NOON),
                new AudioTranscribed("recording-1", "aziza", null, "interview-1", "q-1", url, 2.5, TRANSCRIPT, NOON),
                new AudioDeleted("recording-1", "aziza", TOMORROW));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void eachStepIsWhatIsRead() throws Exception {
        lab.deliver(0, projection);
        assertThat(read().status()).isEqualTo(Status.RECEIVED);
        lab.deliver(1, projection);
        assertThat(read().status()).isEqualTo(Status.FAILED);
        assertThat(read().reason()).isEqualTo("NO_SPEECH_ENGINE");
        lab.deliver(2, projection);
        assertThat(read().status()).isEqualTo(Status.RECEIVED);
        assertThat(read().reason()).isNull();
        lab.deliver(3, projection);
        assertThat(read().transcript()).isEqualTo(TRANSCRIPT);
        lab.deliver(4, projection);
        assertThat(read())
                .isEqualTo(new RecordingView(
                        "recording-1",
                        "interview-1",
                        "q-1",
                        Status.TRANSCRIBED,
                        2.5,
                        true,
                        false,
                        TOMORROW,
                        TRANSCRIPT,
                        null,
                        4));
    }

    @Test
    void somebodyElsesIsNotFound() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(queries.handle(new FindRecording(ID, new UserId("bek"), -1))).isEmpty();
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() throws Exception {
        lab.deliverAllTo(projection);
        var once = lab.bytesOf(RecordingDocument.COLLECTION);

        for (var event : new int[] {4, 0, 3, 1, 2}) {
            lab.deliver(event, projection);
            assertThat(lab.bytesOf(RecordingDocument.COLLECTION))
                    .as("after event " + event)
                    .isEqualTo(once);
        }
    }

    @Test
    void aFullReplayGivesTheSameBytes() throws Exception {
        lab.deliverAllTo(projection);
        var before = lab.bytesOf(RecordingDocument.COLLECTION);

        projection.reset();
        assertThat(lab.bytesOf(RecordingDocument.COLLECTION)).isEmpty();
        lab.deliverAllTo(projection);

        assertThat(before).hasSize(1);
        assertThat(lab.bytesOf(RecordingDocument.COLLECTION)).isEqualTo(before);
    }

    @Test
    void whatWasSaidStandsSealed_andIsGoneWithItsKey() throws Exception {
        lab.deliverAllTo(projection);
        assertThat(lab.bytesOf(RecordingDocument.COLLECTION))
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("measured"));
        lab.keys().destroy("aziza");
        assertThat(read().transcript()).isNull();
    }

    private RecordingView read() {
        return queries.handle(new FindRecording(ID, AZIZA, -1)).orElseThrow();
    }
}
