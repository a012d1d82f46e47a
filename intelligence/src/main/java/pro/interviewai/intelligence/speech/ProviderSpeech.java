package pro.interviewai.intelligence.speech;

import com.openai.models.audio.AudioResponseFormat;
import com.openai.models.audio.transcriptions.TranscriptionSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.audio.transcription.AudioTranscriptionPrompt;
import org.springframework.ai.audio.transcription.AudioTranscriptionResponse;
import org.springframework.ai.openai.OpenAiAudioTranscriptionModel;
import org.springframework.ai.openai.OpenAiAudioTranscriptionOptions;
import org.springframework.ai.openai.metadata.OpenAiAudioTranscriptionResponseMetadata;
import org.springframework.core.io.ByteArrayResource;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.provider.ProviderCalls;
import pro.interviewai.intelligence.provider.ProviderException;
import pro.interviewai.intelligence.provider.ProviderSettings;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;
import pro.interviewai.ports.speech.Transcription.Segment;

/** A provider's {@code /audio/transcriptions}. Text that its model makes up where nobody speaks is left out. */
public final class ProviderSpeech implements SpeechToText {
    private static final String ENGINE = "audio-transcriptions-1";
    /** Whisper's own rule for a stretch without speech. */
    private static final double NO_SPEECH = 0.6;

    private static final double UNSURE = -1;

    private final OpenAiAudioTranscriptionModel model;
    private final ProviderSettings settings;
    private final ProviderCalls calls;

    public ProviderSpeech(ProviderSettings settings, ProviderCalls calls) {
        this.settings = settings;
        this.calls = calls;
        this.model = OpenAiAudioTranscriptionModel.builder()
                .options(options(settings, SpeechOptions.in(null)))
                .build();
    }

    /** @throws ProviderException when the provider gives no transcript */
    @Override
    public Transcription transcribe(Audio audio, SpeechOptions options) {
        var prompt = new AudioTranscriptionPrompt(named(audio), options(settings, options));
        return calls.call(() -> transcription(model.call(prompt), audio, options));
    }

    private Transcription transcription(AudioTranscriptionResponse response, Audio audio, SpeechOptions options) {
        if (!(response.getMetadata() instanceof OpenAiAudioTranscriptionResponseMetadata details)
                || details.getSegments() == null) {
            throw new ProviderException(ProviderException.Reason.UNUSABLE_ANSWER);
        }
        var segments = new ArrayList<Segment>();
        double weight = 0;
        double sum = 0;
        for (var part : details.getSegments()) {
            if (!(part instanceof TranscriptionSegment segment)) {
                throw new ProviderException(ProviderException.Reason.UNUSABLE_ANSWER);
            }
            if (segment.noSpeechProb() > NO_SPEECH && segment.avgLogprob() < UNSURE
                    || segment.text().isBlank()) {
                continue;
            }
            var confidence = Math.round(1000 * Math.exp(Math.min(0, segment.avgLogprob()))) / 1000.0;
            segments.add(new Segment(
                    segments.size(),
                    segment.start(),
                    segment.end(),
                    segment.text().strip(),
                    confidence));
            weight += segment.end() - segment.start();
            sum += confidence * (segment.end() - segment.start());
        }
        return new Transcription(
                String.join(" ", segments.stream().map(Segment::text).toList()),
                language(details.getLanguage(), options.language()),
                weight > 0 ? Math.round(1000 * sum / weight) / 1000.0 : null,
                audio.seconds(),
                segments,
                "provider",
                ENGINE,
                settings.speechModel(),
                Sha256.of(audio.content()),
                List.of());
    }

    /** The provider writes a language's English name. */
    private static String language(@Nullable String heard, @Nullable String asked) {
        if (heard == null || heard.isBlank()) {
            return asked == null ? "und" : asked;
        }
        return List.of(Locale.getISOLanguages()).stream()
                .filter(code -> code.equalsIgnoreCase(heard)
                        || Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(heard))
                .findFirst()
                .orElse("und");
    }

    private static OpenAiAudioTranscriptionOptions options(ProviderSettings settings, SpeechOptions options) {
        var built = OpenAiAudioTranscriptionOptions.builder();
        built.responseFormat(AudioResponseFormat.VERBOSE_JSON);
        built.temperature(
                options.temperature() == null ? 0f : options.temperature().floatValue());
        if (options.language() != null) {
            built.language(options.language());
        }
        if (options.context() != null) {
            built.prompt(options.context());
        }
        built.model(settings.speechModel());
        built.baseUrl(settings.baseUrl());
        built.apiKey(settings.apiKey());
        built.timeout(settings.speechLimit());
        built.maxRetries(0);
        if (settings.organization() != null) {
            built.organizationId(settings.organization());
        }
        return built.build();
    }

    private static ByteArrayResource named(Audio audio) {
        return new ByteArrayResource(audio.content()) {
            @Override
            public String getFilename() {
                return audio.format().fileName();
            }
        };
    }
}
