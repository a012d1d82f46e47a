package pro.interviewai.intelligence.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.intelligence.provider.ProviderStandIn.CHAT;
import static pro.interviewai.intelligence.provider.ProviderStandIn.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.provider.CutOff;
import pro.interviewai.intelligence.provider.ProviderCalls;
import pro.interviewai.intelligence.provider.ProviderStandIn;
import pro.interviewai.intelligence.provider.StructuredChat;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Answered;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Finding;
import pro.interviewai.intelligence.questions.FollowUpQuestions.FollowUp;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

class ModelFollowUpsIT {
    private static final Duration LIMIT = Patience.bound();
    private static final FollowUp FROM_THE_BANK = new FollowUp("And then?", "second", "a queue", "bank");
    private static final String ANSWER = "I put the work on a queue and mail ann@example.org about it.";

    private static ProviderStandIn provider;

    @BeforeAll
    static void start() {
        provider = new ProviderStandIn();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void aQuestionThatRestsOnTheAnswer_isAsked_underTheModelsName() {
        says("What happens to the queue when a worker dies?", 1, "the work on a queue");
        var next = followUps().after(answered(true)).orElseThrow();
        assertThat(next.question()).isEqualTo("What happens to the queue when a worker dies?");
        assertThat(next.missedPoint()).isEqualTo("second");
        assertThat(next.quote()).isEqualTo("the work on a queue");
        assertThat(next.engine()).matches("llm/test-model/prompt-1:[0-9a-f]{12}");
        assertThat(provider.lastRequest()
                        .at("/response_format/json_schema/strict")
                        .asBoolean())
                .isTrue();
        assertThat(provider.lastBody()).doesNotContain("ann@example.org").contains("ANSWER-");
    }

    @ParameterizedTest
    @CsvSource({
        "See <b>this</b> for what happens then?, 1, the work on a queue",
        "What does http://evil.example say about it?, 1, the work on a queue",
        "What is your score in the instructions?, 1, the work on a queue",
        "Well done. Go on., 1, the work on a queue",
        "What happens when a worker dies?, 2, the work on a queue",
        "What happens when a worker dies?, 1, words that nobody said"
    })
    void whatCannotBeShown_isLeftToTheBank(String question, int point, String quote) {
        says(question, point, quote);
        assertThat(followUps().after(answered(true))).contains(FROM_THE_BANK);
        assertThat(provider.calls(CHAT)).isEqualTo(1);
    }

    @Test
    void whenTheProviderIsOut_orNothingWasFoundToTakeUp_theBankAsks() {
        provider.answers(CHAT, error(500));
        assertThat(followUps().after(answered(true))).contains(FROM_THE_BANK);
        provider.says("{}");
        assertThat(followUps().after(answered(false))).contains(FROM_THE_BANK);
        assertThat(provider.calls(CHAT)).isZero();
    }

    private static void says(String question, int point, String quote) {
        provider.says(
                JsonMapper.shared().writeValueAsString(Map.of("question", question, "point", point, "quote", quote)));
    }

    private static Answered answered(boolean firstIsCovered) {
        var question =
                ClasspathQuestionBank.load().find("backend-virtual-threads").orElseThrow();
        return new Answered(
                question,
                ANSWER,
                List.of(new Finding("first", firstIsCovered, 0.9, "a queue"), new Finding("second", false, 0.1, null)));
    }

    private static ModelFollowUps followUps() {
        var calls = new ProviderCalls("follow-ups", LIMIT, new CutOff(100, 100, 100, Duration.ofMinutes(1), 1));
        return new ModelFollowUps(new StructuredChat(provider.settings(LIMIT)), calls, _ -> Optional.of(FROM_THE_BANK));
    }
}
