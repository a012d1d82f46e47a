package pro.interviewai.app.provider;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.ai.TranscriptionSettings;
import pro.interviewai.intelligence.speech.PocketSphinx;
import pro.interviewai.intelligence.speech.ProviderSpeech;
import pro.interviewai.intelligence.speech.SpeechChain;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.ports.speech.SpeechToText;

/** Who hears: the provider if one is named, then PocketSphinx whenever it is installed. */
@Configuration(proxyBeanMethods = false)
class SpeechConfiguration {
    private static final Duration LOCAL_LIMIT = Duration.ofMinutes(3);

    @Bean
    AudioReader audioReader() {
        return new AudioReader();
    }

    @Bean
    SpeechToText speechToText(@Qualifier("providerSpeech") ObjectProvider<ProviderSpeech> provider) {
        return new SpeechChain(provider.getIfAvailable(), new PocketSphinx(LOCAL_LIMIT));
    }

    @Bean
    TranscriptionSettings transcriptionSettings(ProviderProperties properties) {
        return new TranscriptionSettings(properties.speechModel());
    }

    @Bean
    SpeechHealth speechHealth(
            @Qualifier("providerSpeech") ObjectProvider<ProviderSpeech> provider, ProviderProperties properties) {
        return new SpeechHealth(provider.getIfAvailable() == null ? null : properties.speechModel());
    }
}
