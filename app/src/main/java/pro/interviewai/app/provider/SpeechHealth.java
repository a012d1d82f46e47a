package pro.interviewai.app.provider;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.intelligence.speech.PocketSphinx;
import pro.interviewai.intelligence.speech.audio.AudioReader;

/** Says who hears speech and what decodes it, as it is now; without any of them everything else works. */
final class SpeechHealth implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SpeechHealth.class);

    private final @Nullable String providersModel;
    private String told = "";

    SpeechHealth(@Nullable String providersModel) {
        this.providersModel = providersModel;
    }

    @Override
    public String name() {
        return "speech";
    }

    @Override
    public Result check() {
        return new Result(true, state());
    }

    /** An engine that is installed or removed while the application runs is said once. */
    @Scheduled(fixedDelayString = "PT30S")
    void look() {
        var state = state();
        if (!state.equals(told)) {
            LOG.info("speech is heard and decoded by: {}", state);
            told = state;
        }
    }

    private String state() {
        return (providersModel == null ? "no provider" : "provider with " + providersModel)
                + (PocketSphinx.isInstalled() ? ", PocketSphinx" : ", PocketSphinx not installed")
                + (AudioReader.decodes() ? ", FFmpeg" : ", FFmpeg not installed");
    }
}
