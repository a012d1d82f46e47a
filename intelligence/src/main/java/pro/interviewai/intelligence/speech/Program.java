package pro.interviewai.intelligence.speech;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import pro.interviewai.messages.recording.RecordingProblem;

/** A program of this machine; killed when its time is over. */
final class Program {
    private static final Duration UNTIL_GONE = Duration.ofSeconds(1);

    private Program() {}

    static Optional<Path> find(String name) {
        var path = System.getenv("PATH");
        return path == null
                ? Optional.empty()
                : Arrays.stream(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    /** @throws SpeechException when it does not end well within its time */
    static void run(List<String> command, Path output, Duration limit) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"))
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED, e);
        } finally {
            // whoever is told that it failed finds nothing of it running any more
            process.destroyForcibly()
                    .onExit()
                    .completeOnTimeout(process, UNTIL_GONE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
