package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** The shortest time that a candidate may choose for a question is a minute, so this runs beside the others. */
@Execution(ExecutionMode.CONCURRENT)
class TimedQuestionIT extends RunningApplication {
    private static final String SOUND = "I would measure where the time goes, and add an index.";

    @Test
    void aTimedQuestion_isNotedAsOverByItsDeadlineAtTheExactMoment() throws InterruptedException {
        var ann = candidate();
        var interview = Candidate.interview(5);
        interview.put("timeLimit", 1);
        var started = ann.http().post("/api/v1/interviews/start", interview);
        var id = started.text("/sessionId");
        var view = ann.read(id);
        var ends = Instant.parse(view.text("/timer/endsAt"));
        assertThat(Duration.between(Instant.parse(view.text("/startedAt")), ends))
                .isEqualTo(Duration.ofMinutes(1));
        var over = Patience.within(
                Duration.ofMinutes(2),
                "the minute is over",
                () -> ann.read(id),
                read -> !read.json().at("/questions/0/timeOverAt").isNull());
        assertThat(Instant.parse(over.text("/questions/0/timeOverAt"))).isEqualTo(ends);
        ann.answer(id, Candidate.questionIds(started).getFirst(), SOUND);
        assertThat(ann.read(id).json().at("/answers/0/late").asBoolean()).isTrue();
        assertThat(ann.read(id).text("/answers/0/scoring")).isIn("scored", "pending");
    }
}
