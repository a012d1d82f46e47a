package pro.interviewai.query.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView.Timer;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

/** Two minutes a question; what is stored tells the same time as the aggregate's clock. */
class QuestionTimerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Map<String, Instant> skipped = Map.of();
    private @Nullable Instant followUpAt;
    private Map<String, Instant> paused = Map.of();
    private Map<String, Instant> resumed = Map.of();

    @Test
    void theNextQuestionsTime_runsFromWhenTheOneBeforeWasSkipped() {
        assertThat(timer()).isEqualTo(new Timer("q1", noonAnd(120), null));
        skipped = Map.of("q1", noonAnd(50));
        assertThat(timer()).isEqualTo(new Timer("q2", noonAnd(170), null));
    }

    @Test
    void pausesDoNotCount_inTheOrderOfTheStream() {
        paused = Map.of("2", noonAnd(10), "4", noonAnd(40), "10", noonAnd(60));
        resumed = Map.of("3", noonAnd(30), "5", noonAnd(39));
        assertThat(timer())
                .as("10 s and 10 s, and 20 s after a clock that was behind")
                .isEqualTo(left("q1", 80));
        resumed = Map.of("3", noonAnd(30), "5", noonAnd(39), "11", noonAnd(1000));
        assertThat(timer()).isEqualTo(new Timer("q1", noonAnd(1080), null));
    }

    @Test
    void whatWasSkippedInAPause_hasTheNextQuestionWait() {
        skipped = Map.of("q1", noonAnd(70));
        paused = Map.of("1", noonAnd(60));
        assertThat(timer()).isEqualTo(left("q2", 120));
        resumed = Map.of("3", noonAnd(1000));
        assertThat(timer()).isEqualTo(new Timer("q2", noonAnd(1120), null));
    }

    @Test
    void aFollowUpAfterTheLastQuestion_hasItsTimeFromWhenItWasAsked() {
        skipped = Map.of("q1", noonAnd(10), "q2", noonAnd(20));
        assertThat(timer()).isNull();
        followUpAt = noonAnd(30);
        assertThat(timer()).isEqualTo(new Timer("q3", noonAnd(150), null));
        paused = Map.of("3", noonAnd(25));
        assertThat(timer()).isEqualTo(left("q3", 120));
    }

    private static Timer left(String question, double seconds) {
        return new Timer(question, null, seconds);
    }

    private @Nullable Timer timer() {
        var status = paused.size() > resumed.size() ? InterviewStatus.PAUSED : InterviewStatus.ACTIVE;
        var config = new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                "backend",
                List.of(),
                5,
                InterviewMode.TEXT,
                2,
                "en",
                1,
                false,
                null,
                null);
        return QuestionTimer.of(new InterviewDocument(
                "interview-1",
                0,
                0,
                "ann",
                status,
                config,
                List.of(question(1), question(2)),
                null,
                NOON,
                null,
                null,
                null,
                null,
                skipped,
                null,
                null,
                followUpAt == null ? null : Map.of("q3", question(3)),
                followUpAt == null ? null : Map.of("q3", followUpAt),
                null,
                paused,
                resumed,
                null,
                null,
                null));
    }

    private static Instant noonAnd(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    private static Question question(int order) {
        return new Question(
                "q" + order,
                1,
                order,
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                "Question " + order + "?",
                List.of("names the queue"),
                List.of(),
                120,
                List.of());
    }
}
