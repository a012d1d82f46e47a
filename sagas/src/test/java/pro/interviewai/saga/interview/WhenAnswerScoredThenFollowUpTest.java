package pro.interviewai.saga.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.FollowUpQuestions;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Answered;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Finding;
import pro.interviewai.intelligence.questions.FollowUpQuestions.FollowUp;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.saga.Answers;
import pro.interviewai.saga.SentCommands;

class WhenAnswerScoredThenFollowUpTest {
    private static final QuestionBank BANK = ClasspathQuestionBank.load();
    private static final String IN_THE_BANK = BANK.questions().iterator().next().id();
    private static final FollowUp NEXT = new FollowUp("Why a queue?", "names the queue", "a queue", "engine/1");
    private static final FollowUp WITHOUT_WORDS = new FollowUp("Why?", "names the queue", "", "engine/1");

    private final SentCommands sent = new SentCommands();
    private @Nullable Answered asked;

    @Test
    void givenAnAnswerThatCallsForMore_thenTheNextQuestionRestsOnIt() {
        follow(IN_THE_BANK, Views.interview(IN_THE_BANK, 2, History.KEPT, 3), Optional.of(NEXT));
        assertThat(sent.all()).singleElement().isInstanceOfSatisfying(AskFollowUp.class, next -> {
            assertThat(next.interviewId().value()).isEqualTo("interview-1");
            assertThat(next.followUpOf()).isEqualTo(IN_THE_BANK);
            assertThat(next.quote()).isEqualTo("a queue");
            assertThat(next.question().text()).isEqualTo("Why a queue?");
            assertThat(next.question().order()).isEqualTo(2);
            assertThat(next.question().expectedKeyPoints()).containsExactly("names the queue");
            assertThat(next.question().timeLimit()).isEqualTo(120);
            assertThat(next.at()).isEqualTo(Views.NOON);
        });
        assertThat(asked).isNotNull().satisfies(given -> {
            assertThat(given.answer()).isEqualTo("I use a queue");
            assertThat(given.findings()).containsExactly(new Finding("names the queue", true, 0.8, "a queue"));
        });
    }

    @Test
    void givenAHistoryThatIsNotToBeKept_thenNoWordsOfTheAnswerAreTakenUp() {
        follow(IN_THE_BANK, Views.interview(IN_THE_BANK, 2, History.UNTIL_END, 3), Optional.of(NEXT));
        assertThat(sent.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        AskFollowUp.class,
                        next -> assertThat(next.question().text()).isEqualTo("Why?"));
    }

    @Test
    void givenACandidateWhoWantsNone_thenNobodyIsAsked() {
        follow(IN_THE_BANK, Views.interview(IN_THE_BANK, 0, History.KEPT, 3), Optional.of(NEXT));
        assertThat(asked).isNull();
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void givenAQuestionThatTheBankNoLongerHas_thenNobodyIsAsked() {
        follow("gone-from-the-bank", Views.interview("gone-from-the-bank", 2, History.KEPT, 3), Optional.of(NEXT));
        assertThat(asked).isNull();
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void givenAnAnswerThatCallsForNothing_thenNothingFollows() {
        follow(IN_THE_BANK, Views.interview(IN_THE_BANK, 2, History.KEPT, 3), Optional.empty());
        assertThat(asked).isNotNull();
        assertThat(sent.all()).isEmpty();
    }

    private void follow(String question, InterviewView interview, Optional<FollowUp> next) {
        FollowUpQuestions followUps = answered -> {
            asked = answered;
            return next;
        };
        var queries = new Answers().to(FindInterview.class, InterviewView.class, _ -> interview);
        new WhenAnswerScoredThenFollowUp(
                        followUps,
                        _ -> Optional.of(WITHOUT_WORDS),
                        BANK,
                        queries.gateway(),
                        sent.gateway(),
                        Clock.fixed(Views.NOON, ZoneOffset.UTC))
                .on(scored(question), 3);
    }

    private static AnswerScored scored(String question) {
        var assessment = new Assessment(
                7.5,
                List.of(new KeyPointVerdict("names the queue", true, 0.8, "a queue", 6, 13)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Provenance("local", "engine", "model", "q@1", "00"));
        return new AnswerScored("interview-1", "ann", null, question, "answer-1", assessment, Views.NOON);
    }
}
