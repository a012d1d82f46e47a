package pro.interviewai.app.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pro.interviewai.app.Application;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.QuickPasswords;
import pro.interviewai.app.http.Reply;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.ports.speech.Transcription.Segment;
import pro.interviewai.testing.Patience;

/** Speech over real HTTP and the real log; who hears is played here, and a day lasts 25 seconds. */
@SpringBootTest(
        classes = {Application.class, QuickPasswords.class, VoiceIT.Ears.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "interviewai.recording.retention=25s")
@DirtiesContext
class VoiceIT {
    private static final String PATH = "/api/v1/ai/transcribe";
    private static final Set<String> FAILED_BEFORE = ConcurrentHashMap.newKeySet();

    @TempDir
    static Path dataDir;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("interviewai.data-dir", dataDir::toString);
        // it asks again and again whether the time has come, faster than people
        registry.add("interviewai.rate-limit.global-per-minute", () -> "1000000");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ears {
        @Bean
        @Primary
        SpeechToText ears() {
            return (audio, options) -> {
                if ("de".equals(options.language())) {
                    throw new SpeechException(RecordingProblem.SPEECH_LANGUAGE_UNSUPPORTED);
                }
                if ("fr".equals(options.language()) && FAILED_BEFORE.add(options.language())) {
                    throw new SpeechException(RecordingProblem.NO_SPEECH_ENGINE);
                }
                if ("es".equals(options.language())) {
                    throw new SpeechException(RecordingProblem.SPEECH_ENGINE_BUSY, Duration.ofSeconds(40));
                }
                if ("it".equals(options.language())) {
                    return new Transcription(
                            "", "it", null, audio.seconds(), List.of(), "local", "ears-1", "none", "00", List.of());
                }
                return new Transcription(
                        "First I measure.",
                        "en",
                        0.9,
                        audio.seconds(),
                        List.of(new Segment(0, 0.5, 2, "First I measure.", 0.9)),
                        "local",
                        "ears-1",
                        "none",
                        "00",
                        options.temperature() == null ? List.of() : List.of("temperature"));
            };
        }
    }

    @Test
    void audioBecomesText_inEachForm() throws InterruptedException {
        var ann = candidate("transcriber").http();
        var json = post(ann, silence(3), Map.of("language", "en"));
        assertThat(json.status()).as(json.toString()).isEqualTo(200);
        assertThat(json.text("/transcript")).isEqualTo("First I measure.");
        assertThat(json.text("/language")).isEqualTo("en");
        assertThat(json.json().at("/confidence").asDouble()).isEqualTo(0.9);
        assertThat(json.json().at("/duration").asDouble()).isEqualTo(3);
        assertThat(json.json().at("/delivery/wordsPerMinute").asInt()).isEqualTo(120);
        assertThat(json.text("/provenance/engine")).isEqualTo("ears-1");

        var text = post(ann, silence(1), Map.of("format", "text"));
        assertThat(text.response().body()).isEqualTo("First I measure.");
        var srt = post(ann, silence(1), Map.of("format", "srt"));
        assertThat(srt.response().body()).startsWith("1\n00:00:00,500 --> 00:00:02,000\n");
        assertThat(srt.header("Content-Type")).startsWith("application/x-subrip");
        var vtt = post(ann, silence(1), Map.of("format", "vtt"));
        assertThat(vtt.response().body()).startsWith("WEBVTT");
        assertThat(vtt.header("Content-Type")).startsWith("text/vtt");
    }

    @Test
    void whatCannotBeHeard_isRefusedWithItsCode() throws InterruptedException {
        var ann = candidate("refused").http();
        refused(post(new Http(port), silence(1), Map.of()), 401, "UNAUTHENTICATED");
        refused(
                post(ann, "just text, named audio.wav".getBytes(StandardCharsets.UTF_8), Map.of()),
                422,
                "AUDIO_FORMAT_UNKNOWN");
        refused(post(ann, Arrays.copyOf(silence(3), 9_000), Map.of()), 422, "AUDIO_BROKEN");
        assertThat(refused(post(ann, silence(301), Map.of()), 422, "AUDIO_TOO_LONG")
                        .text("/detail"))
                .isEqualTo("This audio lasts 5 minutes and 1 second; it may last up to 5 minutes.");
        refused(post(ann, new byte[0], Map.of()), 422, "AUDIO_MISSING");
        refused(post(ann, silence(1), Map.of("language", "de")), 422, "SPEECH_LANGUAGE_UNSUPPORTED");
        refused(post(ann, silence(1), Map.of("language", "german")), 400, "VALIDATION_FAILED");
        refused(post(ann, silence(1), Map.of("format", "mp4")), 400, "VALIDATION_FAILED");
        refused(post(ann, new byte[27 * 1024 * 1024], Map.of()), 413, "PAYLOAD_TOO_LARGE");
        refused(unannounced(ann, new byte[27 * 1024 * 1024]), 413, "PAYLOAD_TOO_LARGE");
        assertThat(refused(post(ann, silence(1), Map.of("language", "es")), 503, "SPEECH_ENGINE_BUSY")
                        .header("Retry-After"))
                .isEqualTo("40");
    }

    @Test
    void whatTheEngineIsToDo_isCheckedAndPassedOn_andWhatItCannotDoIsSaid() throws InterruptedException {
        var ann = candidate("chooser").http();
        invalid(post(ann, silence(1), Map.of("temperature", "5")), "temperature", "less than or equal to 1");
        invalid(post(ann, silence(1), Map.of("temperature", "-0.1")), "temperature", "greater than or equal to 0");
        invalid(post(ann, silence(1), Map.of("temperature", "NaN")), "temperature", "");
        invalid(post(ann, silence(1), Map.of("temperature", "warm")), "temperature", "");
        invalid(post(ann, silence(1), Map.of("model", "whisper-9")), "model", "must be whisper-1");
        var heard = post(ann, silence(1), Map.of("temperature", "0.3", "model", "whisper-1"));
        assertThat(heard.status()).as(heard.toString()).isEqualTo(200);
        assertThat(heard.text("/ignored/0")).isEqualTo("temperature");
    }

    @Test
    void whereAFileIsWanted_theAnswerSaysWhichOneAndHow() throws InterruptedException {
        var ann = candidate("uploader").http();
        invalid(form(ann, PATH, "--edge--\r\n"), "audio", "is missing");
        invalid(
                form(
                        ann,
                        PATH,
                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--edge--\r\n"),
                "audio",
                "is missing");
        var wanted = "multipart/form-data with the file as the part audio";
        wants(ann.post(PATH, Map.of()), 415, "This address takes " + wanted + ".");
        wants(send(ann, "POST", PATH, "audio/wav", silence(1)), 415, "This address takes " + wanted + ".");
        wants(
                send(ann, "POST", PATH, "multipart/form-data", silence(1)),
                400,
                "The form in this request cannot be read. This address takes " + wanted + ".");
        var upload = "/api/v1/interviews/any/questions/any/audio";
        wants(
                ann.post(upload, Map.of()),
                415,
                "This address takes application/octet-stream, audio/*, " + wanted + " or video/webm.");
        var avatar = "/api/v1/users/profile/avatar";
        wants(
                send(ann, "PUT", avatar, "image/webp", new byte[9]),
                415,
                "This address takes image/gif, image/jpeg or image/png.");
        wants(
                send(ann, "PUT", avatar, "image/png", new byte[0]),
                400,
                "This address takes image/gif, image/jpeg or image/png.");
        wants(
                send(ann, "POST", "/api/v1/interviews/start", "text/plain", new byte[9]),
                415,
                "Please send the request as application/json.");
        wants(
                send(ann, "POST", "/api/v1/interviews/start", "application/json", new byte[0]),
                400,
                "The request is not well-formed JSON of the expected shape.");
    }

    @Test
    void onlyWhereAudioIsTaken_aLargeBodyIs() throws InterruptedException {
        var reply = post(candidate("large").http(), "/api/v1/interviews/start", silence(60), Map.of());
        refused(reply, 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void aSpokenAnswer_isWrittenDown_handedIn_scored_andForgottenInTime() throws InterruptedException {
        var ann = candidate("speaker");
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        var question = Candidate.questionIds(started).getFirst();
        var upload = "/api/v1/interviews/" + interview + "/questions/" + question + "/audio";
        var audio = silence(2);

        var received = post(ann.http(), upload, audio, Map.of("language", "en"));
        assertThat(received.status()).as(received.toString()).isEqualTo(202);
        var recording = "/api/v1/recordings/" + received.text("/id");
        assertThat(received.header("Location")).isEqualTo(recording);
        assertThat(post(ann.http(), upload, audio, Map.of("language", "en")).text("/id"))
                .isEqualTo(received.text("/id"));

        var heard = await(ann.http(), recording, "/status", "transcribed");
        assertThat(heard.text("/transcript/text")).isEqualTo("First I measure.");
        assertThat(heard.text("/transcript/engine")).isEqualTo("ears-1");
        assertThat(heard.json().at("/duration").asDouble()).isEqualTo(2);
        var answered = await(ann.http(), "/api/v1/interviews/" + interview, "/answers/0/scoring", "scored");
        assertThat(answered.text("/answers/0/answerType")).isEqualTo("audio");
        assertThat(answered.text("/answers/0/content")).isEqualTo("First I measure.");
        assertThat(answered.text("/answers/0/audioUrl")).endsWith(recording + "/audio");
        assertThat(ann.http().get(recording + "/audio").header("Content-Type")).isEqualTo("audio/wav");

        var eve = candidate("eve").http();
        refused(eve.get(recording), 404, "NOT_FOUND");
        refused(eve.get(recording + "/audio"), 404, "NOT_FOUND");
        refused(eve.post(recording + "/retry"), 404, "NOT_FOUND");
        refused(post(eve, upload, audio, Map.of()), 404, "NOT_FOUND");

        await(ann.http(), recording, "/audioKept", "false");
        refused(
                Patience.until(
                        "the audio is deleted",
                        () -> ann.http().get(recording + "/audio"),
                        reply -> reply.status() == 409),
                409,
                "AUDIO_DELETED");
        assertThat(dataDir.resolve("audio").resolve(received.text("/id") + ".audio"))
                .doesNotExist();
        assertThat(ann.http().get(recording).text("/transcript/text")).isEqualTo("First I measure.");
    }

    @Test
    void whatCouldNotBeHeard_saysWhy_andCanBeTriedAgain() throws InterruptedException {
        var ann = candidate("retrier");
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        var upload = "/api/v1/interviews/" + interview + "/questions/";

        var raw = ann.http()
                .send(ann.http()
                        .request(upload + questions.get(0) + "/audio?language=fr")
                        .header("Content-Type", "audio/wav")
                        .POST(BodyPublishers.ofByteArray(silence(2))));
        assertThat(raw.status()).as(raw.toString()).isEqualTo(202);
        var recording = "/api/v1/recordings/" + raw.text("/id");
        assertThat(await(ann.http(), recording, "/status", "failed").text("/reason"))
                .isEqualTo("NO_SPEECH_ENGINE");
        assertThat(ann.http().post(recording + "/retry").status()).isEqualTo(202);
        await(ann.http(), recording, "/status", "transcribed");

        var silent = post(ann.http(), upload + questions.get(1) + "/audio", silence(1), Map.of("language", "it"));
        assertThat(await(ann.http(), silent.header("Location"), "/status", "failed")
                        .text("/reason"))
                .isEqualTo("NO_WORDS");

        ann.answer(interview, questions.get(2), "I write it down myself.");
        refused(
                post(ann.http(), upload + questions.get(2) + "/audio", silence(1), Map.of()),
                409,
                "ANSWER_ALREADY_GIVEN");
        ann.answer(interview, questions.get(1), "That one as well.");
        refused(ann.http().post(silent.header("Location") + "/retry"), 409, "ANSWER_ALREADY_GIVEN");

        refused(post(ann.http(), upload + "none/audio", silence(1), Map.of()), 422, "QUESTION_NOT_IN_INTERVIEW");
        refused(
                post(ann.http(), upload + questions.get(3) + "/audio", new byte[9], Map.of()),
                422,
                "AUDIO_FORMAT_UNKNOWN");
    }

    private Candidate candidate(String name) throws InterruptedException {
        return new Candidate(new Http(port), new MailBox(dataDir), name + "@example.org").join();
    }

    private static Reply await(Http http, String path, String pointer, String value) {
        return Patience.until(
                pointer + " is " + value,
                () -> http.get(path),
                reply -> reply.text(pointer).equals(value));
    }

    private static Reply refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
        return reply;
    }

    private static void invalid(Reply reply, String field, String words) {
        refused(reply, 400, "VALIDATION_FAILED");
        assertThat(reply.text("/errors/0/field")).isEqualTo(field);
        assertThat(reply.text("/errors/0/message")).contains(words);
    }

    private static void wants(Reply reply, int status, String detail) {
        refused(reply, status, status == 415 ? "UNSUPPORTED_MEDIA_TYPE" : "MALFORMED_REQUEST");
        assertThat(reply.text("/detail")).isEqualTo(detail);
    }

    private static Reply send(Http http, String method, String path, String type, byte[] body) {
        return http.send(
                http.request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)));
    }

    private static Reply form(Http http, String path, String body) {
        return send(http, "POST", path, "multipart/form-data; boundary=edge", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply post(Http http, byte[] audio, Map<String, String> fields) {
        return post(http, PATH, audio, fields);
    }

    private static Reply unannounced(Http http, byte[] audio) {
        return post(http, PATH, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(form(audio, Map.of()))));
    }

    private static Reply post(Http http, String path, byte[] audio, Map<String, String> fields) {
        return post(http, path, BodyPublishers.ofByteArray(form(audio, fields)));
    }

    private static Reply post(Http http, String path, BodyPublisher form) {
        return http.send(http.request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(form));
    }

    private static byte[] form(byte[] audio, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        new LinkedHashMap<>(fields)
                .forEach((name, value) -> body.writeBytes(
                        ("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"audio\"; filename=\"audio.wav\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(audio);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] silence(int seconds) {
        var length = seconds * 32_000;
        return ByteBuffer.allocate(44 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(16_000)
                .putInt(32_000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }
}
