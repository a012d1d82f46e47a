package pro.interviewai.app.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import pro.interviewai.intelligence.followup.ModelFollowUps;
import pro.interviewai.intelligence.provider.StructuredChat;
import pro.interviewai.intelligence.questions.BankFollowUps;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.FollowUpQuestions;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.intelligence.scoring.model.ScoringChain;
import pro.interviewai.intelligence.speech.ProviderSpeech;
import pro.interviewai.intelligence.speech.SpeechChain;
import pro.interviewai.ports.speech.SpeechToText;

/** A provider is there if it is named, and leaves no trace if it is not. */
class ProviderConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(ProviderConfiguration.class, SpeechConfiguration.class, Local.class);

    @EnableConfigurationProperties(ProviderProperties.class)
    static class Local {
        @Bean(destroyMethod = "close")
        LocalAnswerScorer answerScorer() {
            return new LocalAnswerScorer(ClasspathQuestionBank.load());
        }

        @Bean
        BankFollowUps bankFollowUps() {
            return new BankFollowUps();
        }
    }

    @Test
    void withoutKeyAndAddress_nothingOfItIsMade() {
        context.withPropertyValues("interviewai.openai.api-key=", "interviewai.openai.base-url= ")
                .run(made -> {
                    assertThat(made)
                            .hasNotFailed()
                            .doesNotHaveBean(StructuredChat.class)
                            .doesNotHaveBean(ProviderSpeech.class);
                    assertThat(made.getBean(AnswerScorer.class)).isInstanceOf(LocalAnswerScorer.class);
                    assertThat(made.getBean(FollowUpQuestions.class)).isInstanceOf(BankFollowUps.class);
                });
    }

    @Test
    void withAnAddressAlone_itStandsBeforeTheLocalEngines() {
        context.withPropertyValues("interviewai.openai.base-url=http://localhost:11434/v1")
                .run(made -> {
                    assertThat(made).hasNotFailed().hasSingleBean(ProviderSpeech.class);
                    assertThat(made.getBean(AnswerScorer.class)).isInstanceOf(ScoringChain.class);
                    assertThat(made.getBean(FollowUpQuestions.class)).isInstanceOf(ModelFollowUps.class);
                    assertThat(made.getBean("speechToText", SpeechToText.class)).isInstanceOf(SpeechChain.class);
                });
    }
}
