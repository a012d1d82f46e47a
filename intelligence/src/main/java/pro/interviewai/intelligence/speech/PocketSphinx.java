package pro.interviewai.intelligence.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.speech.Transcription.Segment;
import pro.interviewai.messages.recording.RecordingProblem;

/**
 * CMU PocketSphinx as Debian packages it, with its model of US English. About one word in six to one in three is heard
 * wrongly: it keeps an answer by voice possible without a network, no more. One piece of audio at a time, as it takes a whole
 * core.
 */
public final class PocketSphinx implements SpeechToText {
    public static final String ENGINE = "pocketsphinx-low-accuracy";
    private static final String MODEL = "en-us";
    private static final double PAUSE_SECONDS = 0.7;

    private final Path program;
    private final Duration limit;
    private final Semaphore one = new Semaphore(1, true);

    private PocketSphinx(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** The engine if it is installed. */
    public static Optional<SpeechToText> find(Duration limit) {
        return Program.find("pocketsphinx_continuous").map(program -> new PocketSphinx(program, limit));
    }

    @Override
    public Transcription transcribe(Audio audio, SpeechOptions options) {
        if (options.language() != null && !options.language().startsWith("en")) {
            throw new SpeechException(RecordingProblem.SPEECH_LANGUAGE_UNSUPPORTED);
        }
        var wave = SpeechWave.of(audio);
        var words = wave.isSilent() ? List.<Word>of() : words(wave);
        var segments = segments(words);
        return new Transcription(
                String.join(" ", segments.stream().map(Segment::text).toList()),
                "en",
                words.isEmpty() ? null : meanOf(words),
                audio.seconds(),
                segments,
                "local",
                ENGINE,
                MODEL,
                Sha256.of(audio.content()));
    }

    private List<Word> words(SpeechWave wave) {
        try {
            if (!one.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED, e);
        }
        try (var workspace = Workspace.open()) {
            var file = workspace.file("speech.wav");
            var output = workspace.file("output");
            Files.write(file, wave.wav());
            Program.run(
                    List.of(program.toString(), "-infile", file.toString(), "-time", "yes", "-logfn", "/dev/null"),
                    output,
                    limit);
            return Files.readAllLines(output).stream()
                    .flatMap(line -> Word.in(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.release();
        }
    }

    private static List<Segment> segments(List<Word> words) {
        var segments = new ArrayList<Segment>();
        for (var from = 0; from < words.size(); ) {
            var to = from + 1;
            while (to < words.size()
                    && words.get(to).start() - words.get(to - 1).end() < PAUSE_SECONDS) {
                to++;
            }
            var part = words.subList(from, to);
            segments.add(new Segment(
                    segments.size(),
                    part.getFirst().start(),
                    part.getLast().end(),
                    String.join(" ", part.stream().map(Word::text).toList()),
                    meanOf(part)));
            from = to;
        }
        return segments;
    }

    private static double meanOf(List<Word> words) {
        var mean = words.stream().mapToDouble(Word::confidence).average().orElse(0);
        return Math.round(1000 * mean) / 1000.0;
    }

    /** A line of the engine's output: the word, its seconds, how sure it is. */
    private record Word(String text, double start, double end, double confidence) {

        static Optional<Word> in(String line) {
            var parts = line.strip().split(" ");
            if (parts.length != 4 || !parts[3].matches("[0-9.]+") || !parts[0].matches("[a-z'.-]+(\\(\\d+\\))?")) {
                return Optional.empty();
            }
            return Optional.of(new Word(
                    parts[0].replaceFirst("\\(\\d+\\)$", ""),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Math.min(1, Double.parseDouble(parts[3]))));
        }
    }
}
