package pro.interviewai.app.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import pro.interviewai.intelligence.followup.ModelFollowUps;
import pro.interviewai.intelligence.provider.CutOff;
import pro.interviewai.intelligence.provider.ProviderCalls;
import pro.interviewai.intelligence.provider.StructuredChat;
import pro.interviewai.intelligence.questions.BankFollowUps;
import pro.interviewai.intelligence.questions.FollowUpQuestions;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.intelligence.scoring.model.ModelJudge;
import pro.interviewai.intelligence.scoring.model.ScoringChain;
import pro.interviewai.intelligence.speech.ProviderSpeech;

/** The engines of a model provider, each in front of the local one. */
@Configuration(proxyBeanMethods = false)
@Conditional(ModelProviderCondition.class)
class ProviderConfiguration {

    @Bean
    StructuredChat structuredChat(ProviderProperties properties) {
        return new StructuredChat(properties.settings());
    }

    @Bean
    @Primary
    AnswerScorer scoringChain(StructuredChat chat, LocalAnswerScorer local, ProviderProperties properties) {
        var calls = new ProviderCalls("scoring", properties.chatLimit(), CutOff.standard());
        return new ScoringChain(new ModelJudge(chat, calls), local);
    }

    @Bean
    @Primary
    FollowUpQuestions followUpChain(StructuredChat chat, BankFollowUps bank, ProviderProperties properties) {
        return new ModelFollowUps(
                chat, new ProviderCalls("follow-ups", properties.chatLimit(), CutOff.standard()), bank);
    }

    /** A part of the chain and not what others get who ask for an engine. */
    @Bean(defaultCandidate = false)
    ProviderSpeech providerSpeech(ProviderProperties properties) {
        return new ProviderSpeech(
                properties.settings(), new ProviderCalls("speech", properties.speechLimit(), CutOff.standard()));
    }
}
