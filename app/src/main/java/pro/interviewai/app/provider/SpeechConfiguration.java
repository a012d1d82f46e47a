package pro.interviewai.app.provider;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.intelligence.speech.PocketSphinx;
import pro.interviewai.intelligence.speech.ProviderSpeech;
import pro.interviewai.intelligence.speech.SpeechChain;
import pro.interviewai.intelligence.speech.SpeechToText;

/** Who hears: the provider if one is named, then PocketSphinx if it is installed. */
@Configuration(proxyBeanMethods = false)
class SpeechConfiguration {
    private static final Duration LOCAL_LIMIT = Duration.ofMinutes(3);

    @Bean
    SpeechToText speechToText(@Qualifier("providerSpeech") ObjectProvider<ProviderSpeech> provider) {
        return new SpeechChain(
                provider.getIfAvailable(), PocketSphinx.find(LOCAL_LIMIT).orElse(null));
    }
}
