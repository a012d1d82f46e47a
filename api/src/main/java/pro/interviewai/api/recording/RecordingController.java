package pro.interviewai.api.recording;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.limit.UsesEngine;
import pro.interviewai.api.plan.NeedsFeature;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingView;
import pro.interviewai.ports.speech.Audio;

/** Answers by voice for web clients. */
@RestController
@Access(Audience.OWNER)
@Tag(name = "Recordings")
class RecordingController {
    static final String PATH = "/api/v1/recordings";
    private static final String UPLOAD = "/api/v1/interviews/{id}/questions/{questionId}/audio";

    private final RecordingService recordings;

    RecordingController(RecordingService recordings) {
        this.recordings = recordings;
    }

    @MaxBody(Audio.MOST_BYTES + MaxBody.FORM)
    @NeedsFeature(PlanFeature.VOICE_MESSAGES)
    @UsesEngine
    @PostMapping(value = UPLOAD, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Answer a question by voice",
            description = "202 with where to look: the audio is transcribed and submitted as the answer."
                    + " The same audio again is the same recording.")
    ResponseEntity<RecordingView> upload(
            SignedIn user,
            @PathVariable String id,
            @PathVariable String questionId,
            @RequestParam MultipartFile audio,
            @RequestParam(required = false) @Nullable @LanguageCode String language)
            throws IOException {
        return receive(user, id, questionId, audio.getBytes(), language);
    }

    @MaxBody(Audio.MOST_BYTES + MaxBody.FORM)
    @NeedsFeature(PlanFeature.VOICE_MESSAGES)
    @UsesEngine
    @PostMapping(
            value = UPLOAD,
            consumes = {"audio/*", "video/webm", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(summary = "Answer a question by voice, with the audio as the request body")
    ResponseEntity<RecordingView> uploadRaw(
            SignedIn user,
            @PathVariable String id,
            @PathVariable String questionId,
            @RequestBody byte[] audio,
            @RequestParam(required = false) @Nullable @LanguageCode String language) {
        return receive(user, id, questionId, audio, language);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Get the status of a recording and its transcript")
    RecordingView recording(SignedIn user, @PathVariable String id) {
        return recordings.recording(user.userId(), new RecordingId(id));
    }

    @GetMapping(PATH + "/{id}/audio")
    @Operation(summary = "Get the audio of a recording while it is kept")
    ResponseEntity<byte[]> audio(SignedIn user, @PathVariable String id) {
        var audio = recordings.audio(user.userId(), new RecordingId(id));
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(AudioReader.formatOf(audio).mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(audio);
    }

    @UsesEngine
    @PostMapping(PATH + "/{id}/retry")
    @Operation(summary = "Retry the transcription of a recording that failed")
    ResponseEntity<RecordingView> retry(SignedIn user, @PathVariable String id) {
        return accepted(recordings.retry(user.userId(), new RecordingId(id)));
    }

    private ResponseEntity<RecordingView> receive(
            SignedIn user, String id, String questionId, byte[] audio, @Nullable String language) {
        return accepted(
                recordings.receive(user.userId(), new InterviewId(id), questionId, audio, Languages.code(language)));
    }

    private static ResponseEntity<RecordingView> accepted(RecordingView recording) {
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + recording.id()))
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(recording);
    }
}
