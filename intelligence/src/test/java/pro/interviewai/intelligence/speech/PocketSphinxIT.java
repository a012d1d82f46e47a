package pro.interviewai.intelligence.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.intelligence.speech.audio.Sounds;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.AudioFormat;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.ports.speech.Transcription.Segment;

/** Whose turn it is at the only engine; a script plays it that notes how much it was given. */
class PocketSphinxIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Path engine;
    private Path given;

    @BeforeEach
    void installed() throws IOException {
        given = folder.resolve("given");
        engine = Files.writeString(
                folder.resolve("engine"),
                "#!/bin/sh\nwc -c < \"$2\" >> '" + given + "'\nsleep 0.4\necho word 1.0 1.5 0.9\n");
        Files.setPosixFilePermissions(engine, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aShortRecordingWaitsForAPiece_andNotForTheWholeOfALongOne() throws IOException, InterruptedException {
        var sphinx = new PocketSphinx(LIMIT, () -> Optional.of(engine));
        var longer = CompletableFuture.supplyAsync(
                () -> sphinx.transcribe(tone(300), impatient()), Thread::startVirtualThread);
        while (!Files.exists(given)) {
            Thread.sleep(10);
        }
        var shorter = sphinx.transcribe(tone(2), impatient());
        assertThat(shorter.text()).isEqualTo("word");
        assertThat(longer).isNotDone();

        var heard = longer.join();
        var pieces = Files.readAllLines(given);
        assertThat(pieces.stream().map(String::strip).toList().indexOf(String.valueOf(44 + 2 * 32_000)))
                .isBetween(1, 2);
        assertThat(pieces.stream().mapToLong(bytes -> Long.parseLong(bytes.strip()) - 44))
                .allMatch(bytes -> bytes <= 45 * 32_000)
                .satisfies(all -> assertThat(
                                all.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(302 * 32_000));
        assertThat(heard.segments()).hasSize(pieces.size() - 1);
        assertThat(heard.segments().stream().map(Segment::start)).isSorted().endsWith(lastStart(heard));
        assertThat(lastStart(heard)).isGreaterThan(240);
    }

    @Test
    void whenTooMuchWaits_whoCannotWaitIsRefusedAtOnce_andTold() {
        var queue = new EngineQueue(0.2);
        queue.enter(300, false);
        queue.enter(300, false);
        assertThatThrownBy(() -> queue.enter(2, false))
                .isInstanceOfSatisfying(
                        SpeechException.class,
                        e -> assertThat(e.toProblem())
                                .returns(RecordingProblem.SPEECH_ENGINE_BUSY, ProblemException::problem)
                                .returns(Duration.ofSeconds(120), ProblemException::retryAfter));
        queue.enter(300, true);
        queue.leave(300);
        queue.leave(300);
        queue.enter(2, false);
    }

    @Test
    void anEngineThatIsInstalledLater_isSeen() {
        var place = new AtomicReference<Optional<Path>>(Optional.empty());
        var sphinx = new PocketSphinx(LIMIT, place::get);
        var audio = tone(1);
        assertThatThrownBy(() -> sphinx.transcribe(audio, impatient()))
                .isInstanceOfSatisfying(
                        SpeechException.class,
                        e -> assertThat(e.problem()).isEqualTo(RecordingProblem.NO_SPEECH_ENGINE));
        assertThat(sphinx.hears("en")).isFalse();
        place.set(Optional.of(engine));
        assertThat(sphinx.transcribe(audio, impatient()).text()).isEqualTo("word");
        assertThat(sphinx.hears("en")).isEqualTo(AudioReader.decodes());
        assertThat(sphinx.hears("de")).isFalse();
    }

    @Test
    void aChainHears_whatOneOfItsEnginesHears() {
        var english = new PocketSphinx(LIMIT, () -> Optional.of(engine));
        SpeechToText all = (_, _) -> {
            throw new AssertionError("nobody speaks");
        };
        assertThat(new SpeechChain(null, null).hears("en")).isFalse();
        assertThat(new SpeechChain(null, english).hears("de")).isFalse();
        assertThat(new SpeechChain(all, english).hears("de")).isTrue();
    }

    @Test
    void whatItKnowsNothingOf_isNamed() {
        var sphinx = new PocketSphinx(LIMIT, () -> Optional.of(engine));
        var audio = tone(1);
        assertThat(sphinx.transcribe(audio, new SpeechOptions("en", "Kafka", 0.5, "whisper-1", false))
                        .ignored())
                .containsExactly("model", "prompt", "temperature");
        assertThat(sphinx.transcribe(audio, impatient()).ignored()).isEqualTo(List.of());
    }

    private static double lastStart(Transcription heard) {
        return heard.segments().getLast().start();
    }

    private static SpeechOptions impatient() {
        return new SpeechOptions("en", null, null, null, false);
    }

    private static Audio tone(int seconds) {
        return new Audio(Sounds.tone(seconds), AudioFormat.WAV, seconds, null);
    }
}
