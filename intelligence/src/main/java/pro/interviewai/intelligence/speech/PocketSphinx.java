package pro.interviewai.intelligence.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.intelligence.speech.audio.SpeechWave;
import pro.interviewai.intelligence.speech.program.Program;
import pro.interviewai.intelligence.speech.program.Workspace;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.ports.speech.Transcription.Segment;

/**
 * CMU PocketSphinx as Debian packages it, with its model of US English. About one word in six to one in three is heard
 * wrongly: it keeps an answer by voice possible without a network, no more. It hears one piece of audio at a time, as it takes
 * a whole core. Whether it is installed is looked up each time.
 */
public final class PocketSphinx implements SpeechToText {
    public static final String ENGINE = "pocketsphinx-low-accuracy";
    private static final String PROGRAM = "pocketsphinx_continuous";
    private static final String MODEL = "en-us";
    private static final double PAUSE_SECONDS = 0.7;
    private static final int PIECE_SECONDS = 45;
    /** Seconds of work for a second of audio, as measured. */
    private static final double PACE = 0.2;

    /** So long may one piece keep the engine from others. */
    private static final Duration PIECE_LIMIT = Duration.ofMinutes(1);

    private static final int MOST_OUTPUT = 4 * 1024 * 1024;

    private final Duration limit;
    private final Supplier<Optional<Path>> program;
    private final EngineQueue queue = new EngineQueue(PACE);

    /** @param limit of work for one recording */
    public PocketSphinx(Duration limit) {
        this(limit, PocketSphinx::find);
    }

    PocketSphinx(Duration limit, Supplier<Optional<Path>> program) {
        this.limit = limit;
        this.program = program;
    }

    /** As it is now. */
    public static boolean isInstalled() {
        return find().isPresent();
    }

    private static Optional<Path> find() {
        return Program.find(PROGRAM);
    }

    @Override
    public Transcription transcribe(Audio audio, SpeechOptions options) {
        var installed = program.get().orElseThrow(() -> new SpeechException(RecordingProblem.NO_SPEECH_ENGINE));
        if (options.language() != null && !isEnglish(options.language())) {
            throw new SpeechException(RecordingProblem.SPEECH_LANGUAGE_UNSUPPORTED);
        }
        var wave = SpeechWave.of(audio);
        var words = wave.isSilent() ? List.<Word>of() : words(installed, wave, options.patient());
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
                Sha256.of(audio.content()),
                ignored(options));
    }

    @Override
    public boolean hears(String language) {
        return isEnglish(language) && program.get().isPresent() && AudioReader.decodes();
    }

    private static boolean isEnglish(String language) {
        return language.startsWith("en");
    }

    private static List<String> ignored(SpeechOptions options) {
        var ignored = new TreeSet<String>();
        if (options.context() != null) {
            ignored.add("prompt");
        }
        if (options.temperature() != null) {
            ignored.add("temperature");
        }
        if (options.model() != null) {
            ignored.add("model");
        }
        return List.copyOf(ignored);
    }

    private List<Word> words(Path installed, SpeechWave wave, boolean patient) {
        queue.enter(wave.seconds(), patient);
        var left = wave.seconds();
        try {
            var words = new ArrayList<Word>();
            var work = limit;
            double before = 0;
            for (var piece : wave.pieces(PIECE_SECONDS)) {
                queue.take();
                var begun = System.nanoTime();
                try {
                    words.addAll(words(installed, piece, before, work.compareTo(PIECE_LIMIT) < 0 ? work : PIECE_LIMIT));
                } finally {
                    queue.giveBack();
                }
                work = work.minusNanos(System.nanoTime() - begun);
                before += piece.seconds();
                queue.leave(piece.seconds());
                left -= piece.seconds();
            }
            return words;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            queue.leave(left);
        }
    }

    private static List<Word> words(Path installed, SpeechWave piece, double before, Duration limit)
            throws IOException, InterruptedException {
        try (var workspace = Workspace.open()) {
            var file = workspace.file("speech.wav");
            Files.write(file, piece.wav());
            var command =
                    List.of(installed.toString(), "-infile", file.toString(), "-time", "yes", "-logfn", "/dev/null");
            var run = Program.run(command, limit, MOST_OUTPUT);
            if (run.ending() != Program.Ending.WELL) {
                throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED);
            }
            return new String(run.output(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Word.in(line, before).stream())
                    .toList();
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

        static Optional<Word> in(String line, double before) {
            var parts = line.strip().split(" ");
            if (parts.length != 4 || !parts[3].matches("[0-9.]+") || !parts[0].matches("[a-z'.-]+(\\(\\d+\\))?")) {
                return Optional.empty();
            }
            return Optional.of(new Word(
                    parts[0].replaceFirst("\\(\\d+\\)$", ""),
                    millis(before + Double.parseDouble(parts[1])),
                    millis(before + Double.parseDouble(parts[2])),
                    Math.min(1, Double.parseDouble(parts[3]))));
        }

        private static double millis(double seconds) {
            return Math.round(1000 * seconds) / 1000.0;
        }
    }
}
