package pro.interviewai.api.ai;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.limit.UsesEngine;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.intelligence.speech.Captions;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;

/** Speech to text for clients. Nothing of it is kept. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Intelligence")
class TranscribeController {
    private final AudioReader reader;
    private final SpeechToText speech;
    private final TranscriptionSettings settings;

    TranscribeController(AudioReader reader, SpeechToText speech, TranscriptionSettings settings) {
        this.reader = reader;
        this.speech = speech;
        this.settings = settings;
    }

    @MaxBody(Audio.MOST_BYTES + MaxBody.FORM)
    @UsesEngine
    @PostMapping(value = "/api/v1/ai/transcribe", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Transcribe audio of up to five minutes",
            description = "WAV, MP3, Ogg, WebM or M4A, recognised by content. The form is json, text, srt or vtt."
                    + " The engine on this machine knows neither prompt, temperature nor model: `ignored` names"
                    + " those that were given in vain. 503 with Retry-After while too much waits to be heard.")
    ResponseEntity<?> transcribe(
            SignedIn user,
            @RequestParam MultipartFile audio,
            @RequestParam(required = false) @Nullable @LanguageCode String language,
            @RequestParam(required = false) @Nullable @Size(max = 800) String prompt,
            @RequestParam(required = false) @Nullable @DecimalMin("0") @DecimalMax("1") Double temperature,
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(defaultValue = "json") TranscriptFormat format)
            throws IOException {
        if (model != null && !model.equals(settings.model())) {
            throw new InvalidFieldsException("model", "must be " + settings.model());
        }
        var options = new SpeechOptions(Languages.code(language), prompt, temperature, model, false);
        var heard = hear(reader.read(audio.getBytes()), options);
        return switch (format) {
            case json -> ResponseEntity.ok(TranscriptResponse.of(heard));
            case text -> written(MediaType.TEXT_PLAIN, heard.text());
            case srt -> written(new MediaType("application", "x-subrip"), Captions.srt(heard));
            case vtt -> written(new MediaType("text", "vtt"), Captions.vtt(heard));
        };
    }

    private Transcription hear(Audio audio, SpeechOptions options) {
        try {
            return speech.transcribe(audio, options);
        } catch (SpeechException e) {
            throw e.toProblem();
        }
    }

    private static ResponseEntity<byte[]> written(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
