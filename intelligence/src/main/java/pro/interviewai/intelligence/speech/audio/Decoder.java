package pro.interviewai.intelligence.speech.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import pro.interviewai.intelligence.speech.program.Program;
import pro.interviewai.intelligence.speech.program.Workspace;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/**
 * FFmpeg as this machine has it, in a process of its own: it sees one file, of the container that was recognised, and gets
 * so much time. Whatever a header says about lead-in and padding, all packets are decoded.
 */
record Decoder(Path program, Duration limit) {
    /** Further than this nobody counts how much too long audio is. */
    static final int COUNTED_SECONDS = 600;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    static Optional<Decoder> find() {
        return Program.find("ffmpeg").map(program -> new Decoder(program, LIMIT));
    }

    /**
     * @throws BrokenAudio if nothing of it can be decoded, or not in time
     * @throws ProblemException {@link CommonProblem#UNAVAILABLE} if too many wait for this
     */
    SpeechWave decode(byte[] content, AudioContainer container) {
        try {
            if (!AT_ONCE.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(CommonProblem.UNAVAILABLE, limit);
            }
            try {
                return decoded(content, container);
            } finally {
                AT_ONCE.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SpeechWave decoded(byte[] content, AudioContainer container) throws IOException, InterruptedException {
        try (var workspace = Workspace.open()) {
            var file = workspace.file(container.format().fileName());
            Files.write(file, content);
            var run = Program.run(command(file, container), limit, COUNTED_SECONDS * SpeechWave.SECOND_BYTES);
            return switch (run.ending()) {
                case WELL, CUT -> new SpeechWave(run.output());
                case FAILED -> throw new BrokenAudio("its sound cannot be decoded");
                case OVERDUE ->
                    throw new BrokenAudio("decoding it takes longer than " + limit.toSeconds() + " seconds");
            };
        }
    }

    private List<String> command(Path file, AudioContainer container) {
        return List.of(
                program.toString(),
                "-nostdin",
                "-v",
                "quiet",
                "-threads",
                "1",
                "-protocol_whitelist",
                "file",
                "-flags2",
                "+skip_manual",
                "-f",
                container.demuxer(),
                "-i",
                file.toString(),
                "-map",
                "0:a:0",
                "-map_metadata",
                "-1",
                "-ac",
                "1",
                "-ar",
                String.valueOf(SpeechWave.HERTZ),
                "-f",
                "s16le",
                "pipe:1");
    }
}
