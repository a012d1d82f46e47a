package pro.interviewai.intelligence.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.intelligence.provider.ProviderStandIn.TRANSCRIPTIONS;
import static pro.interviewai.intelligence.provider.ProviderStandIn.error;
import static pro.interviewai.intelligence.provider.ProviderStandIn.json;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.intelligence.provider.CutOff;
import pro.interviewai.intelligence.provider.ProviderCalls;
import pro.interviewai.intelligence.provider.ProviderStandIn;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.intelligence.speech.audio.Sounds;
import pro.interviewai.intelligence.speech.program.Installed;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.AudioFormat;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.testing.Patience;

/** The real engines: PocketSphinx hears what flite says, the provider's client speaks with a stand-in on the wire. */
class SpeechIT {
    private static final AudioReader READER = new AudioReader();
    private static final Duration LIMIT = Patience.of(Duration.ofSeconds(3));
    private static final Duration LOCAL_LIMIT = Patience.of(Duration.ofMinutes(2));
    private static final String TEXT =
            "First I would measure where the time goes.\nThen I would add an index for the query.";
    private static final String VERBOSE = """
            {"task":"transcribe","language":"english","duration":3.0,"text":"First I would measure. Thank you.","segments":[
            {"id":0,"seek":0,"start":0.0,"end":2.0,"text":" First I would measure.","tokens":[1],"temperature":0.0,
             "avg_logprob":-0.2,"compression_ratio":1.0,"no_speech_prob":0.01},
            {"id":1,"seek":0,"start":2.0,"end":3.0,"text":" Thank you.","tokens":[1],"temperature":0.0,
             "avg_logprob":-1.4,"compression_ratio":1.0,"no_speech_prob":0.9}]}""";

    private static ProviderStandIn provider;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        provider = new ProviderStandIn();
        provider.answers(TRANSCRIPTIONS, json(VERBOSE));
        // the first call of all loads the client's classes
        speech(Patience.bound()).transcribe(READER.read(Sounds.silence(1)), SpeechOptions.in("en"));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void theLocalEngineHearsMostWords_andWhenTheyWereSaid() throws IOException, InterruptedException {
        Installed.require("flite", "sox", "pocketsphinx_continuous");
        var spoken = READER.read(Sounds.speech(folder, TEXT));
        var heard = local().transcribe(spoken, SpeechOptions.in("en"));

        var said = List.of(TEXT.toLowerCase().replaceAll("[.]", "").split("\\s+"));
        var words = List.of(heard.text().split(" "));
        assertThat(said.stream().filter(words::contains).count())
                .as(heard.text())
                .isGreaterThanOrEqualTo(11);
        assertThat(heard.language()).isEqualTo("en");
        assertThat(heard.source()).isEqualTo("local");
        assertThat(heard.engine()).contains("low-accuracy");
        assertThat(heard.confidence()).isBetween(0.0, 1.0);
        assertThat(heard.segments()).hasSize(2);
        assertThat(Delivery.of(heard).pauses()).isEqualTo(1);
        assertThat(Delivery.of(heard).wordsPerMinute()).isBetween(60, 250);
        assertThat(local().transcribe(spoken, SpeechOptions.in("en"))).isEqualTo(heard);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyContainerIsMeasuredAndHeard(String name, AudioFormat format, String... options)
            throws IOException, InterruptedException {
        Installed.require("flite", "sox", "pocketsphinx_continuous", "ffmpeg");
        var wav = Sounds.speech(folder, TEXT.split("\n")[0]);
        var bytes = Sounds.convert(folder, wav, name, options);
        var audio = READER.read(bytes);
        assertThat(audio.format()).isEqualTo(format);
        assertThat(audio.seconds())
                .isBetween(READER.read(wav).seconds() - 0.15, READER.read(wav).seconds() + 0.15);
        assertThat(local().transcribe(audio, SpeechOptions.in(null)).text()).contains("time");
        assertThatThrownBy(() -> READER.read(Arrays.copyOf(bytes, bytes.length - 300)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(RecordingProblem.AUDIO_BROKEN));
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of("a.mp3", AudioFormat.MP3, new String[] {"-c:a", "libmp3lame", "-b:a", "64k"}),
                Arguments.of("a.ogg", AudioFormat.OGG, new String[] {"-c:a", "libopus"}),
                Arguments.of("a.webm", AudioFormat.WEBM, new String[] {"-c:a", "libopus", "-live", "1"}),
                Arguments.of("a.m4a", AudioFormat.M4A, new String[] {"-c:a", "aac"}),
                Arguments.of("a.wav", AudioFormat.WAV, new String[] {"-ar", "44100", "-ac", "2"}));
    }

    @Test
    void silenceGivesNoWords() {
        Installed.require("pocketsphinx_continuous");
        var heard = local().transcribe(READER.read(Sounds.silence(3)), SpeechOptions.in("en"));
        assertThat(heard.text()).isEmpty();
        assertThat(heard.segments()).isEmpty();
        assertThat(heard.confidence()).isNull();
    }

    @Test
    void anEngineThatDoesNotEndInTime_isKilled() throws IOException, InterruptedException {
        Installed.require("flite", "sox", "pocketsphinx_continuous");
        var spoken = READER.read(Sounds.speech(folder, TEXT));
        var hasty = new PocketSphinx(Duration.ofMillis(20));
        refused(RecordingProblem.SPEECH_ENGINE_FAILED, () -> hasty.transcribe(spoken, SpeechOptions.in("en")));
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().command().orElse("").contains("pocketsphinx"));
    }

    @Test
    void theProvidersTranscript_withoutWhatItMadeUpWhereNobodySpoke() {
        provider.answers(TRANSCRIPTIONS, json(VERBOSE));
        var heard = speech(LIMIT)
                .transcribe(
                        READER.read(Sounds.silence(3)),
                        new SpeechOptions("en", "Kafka, MongoDB", 0.4, "test-ears", false));
        assertThat(heard.text()).isEqualTo("First I would measure.");
        assertThat(heard.language()).isEqualTo("en");
        assertThat(heard.confidence()).isEqualTo(0.819);
        assertThat(heard.segments()).hasSize(1);
        assertThat(heard.source()).isEqualTo("provider");
        assertThat(heard.model()).isEqualTo("test-ears");
        assertThat(provider.lastBody())
                .contains("verbose_json", "test-ears", "filename=\"audio.wav\"", "name=\"language\"", "Kafka, MongoDB")
                .containsPattern("name=\"temperature\"[^0]*0[.]4");
        assertThat(heard.ignored()).isEmpty();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("too slow", json(VERBOSE).withFixedDelay((int)
                        LIMIT.multipliedBy(3).toMillis())),
                Arguments.of("an error", error(500)),
                Arguments.of("refused", error(401)),
                Arguments.of("a limit that ends too late", error(429).withHeader("Retry-After", "60")),
                Arguments.of("half a document", json(VERBOSE.substring(0, 80))),
                Arguments.of("another shape", json("{\"words\":[]}")),
                Arguments.of("cut", json(VERBOSE).withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whateverGoesWrong_theLocalEngineIsAsked_andNamed(String what, ResponseDefinitionBuilder response) {
        provider.answers(TRANSCRIPTIONS, response);
        SpeechToText ears =
                (audio, _) -> new Transcription("", "en", null, 1, List.of(), "local", "e", "m", "00", List.of());
        var audio = READER.read(Sounds.silence(1));
        var start = System.nanoTime();
        assertThat(new SpeechChain(speech(LIMIT), ears)
                        .transcribe(audio, SpeechOptions.in("en"))
                        .source())
                .isEqualTo("local");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(LIMIT.plus(Patience.of(Duration.ofSeconds(2))));
        refused(
                RecordingProblem.SPEECH_ENGINE_FAILED,
                () -> new SpeechChain(speech(Duration.ofMillis(300)), null).transcribe(audio, SpeechOptions.in("en")));
        SpeechToText english = (_, _) -> {
            throw new SpeechException(RecordingProblem.SPEECH_LANGUAGE_UNSUPPORTED);
        };
        refused(
                RecordingProblem.SPEECH_ENGINE_FAILED,
                () -> new SpeechChain(speech(LIMIT), english).transcribe(audio, SpeechOptions.in("de")));
    }

    @Test
    void withoutAnyEngine_orInALanguageThatNoneKnows_theReasonIsTyped() {
        var audio = READER.read(Sounds.silence(1));
        refused(
                RecordingProblem.NO_SPEECH_ENGINE,
                () -> new SpeechChain(null, null).transcribe(audio, SpeechOptions.in("en")));
        Installed.require("pocketsphinx_continuous");
        refused(
                RecordingProblem.SPEECH_LANGUAGE_UNSUPPORTED,
                () -> new SpeechChain(null, local()).transcribe(audio, SpeechOptions.in("de")));
    }

    private static void refused(RecordingProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SpeechException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static SpeechToText local() {
        return new PocketSphinx(LOCAL_LIMIT);
    }

    private static SpeechToText speech(Duration limit) {
        return new ProviderSpeech(
                provider.settings(limit),
                new ProviderCalls("speech", limit, new CutOff(100, 100, 100, Duration.ofMinutes(1), 1)));
    }
}
