package pro.interviewai.intelligence.speech;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.provider.ProviderException;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;

/** Asks the provider, then the engine of this machine, as far as they are there. A transcript names who really made it. */
public final class SpeechChain implements SpeechToText {
    private static final Logger LOG = LoggerFactory.getLogger(SpeechChain.class);

    private final @Nullable SpeechToText provider;
    private final @Nullable SpeechToText local;

    public SpeechChain(@Nullable SpeechToText provider, @Nullable SpeechToText local) {
        this.provider = provider;
        this.local = local;
    }

    @Override
    public Transcription transcribe(Audio audio, SpeechOptions options) {
        if (provider != null) {
            try {
                return provider.transcribe(audio, options);
            } catch (ProviderException e) {
                LOG.info("speech is heard locally, as the provider is out: {}", e.reason());
                return instead(audio, options, e);
            }
        }
        return locally(audio, options);
    }

    @Override
    public boolean hears(String language) {
        return provider != null && provider.hears(language) || local != null && local.hears(language);
    }

    /** What the local engine can never do passes nevertheless, as the provider comes back. */
    private Transcription instead(Audio audio, SpeechOptions options, ProviderException out) {
        try {
            return locally(audio, options);
        } catch (SpeechException e) {
            throw e.problem() == RecordingProblem.SPEECH_ENGINE_BUSY
                    ? e
                    : new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED, out);
        }
    }

    private Transcription locally(Audio audio, SpeechOptions options) {
        if (local == null) {
            throw new SpeechException(RecordingProblem.NO_SPEECH_ENGINE);
        }
        return local.transcribe(audio, options);
    }
}
