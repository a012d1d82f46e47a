package pro.interviewai.query.rescoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.messages.rescoring.RescoredAnswer;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoredAnswers;
import pro.interviewai.messages.rescoring.RescoringQuery.FindRescoringSummary;
import pro.interviewai.messages.rescoring.RescoringSummary;
import pro.interviewai.query.ReadModelLab;
import pro.interviewai.query.rescoring.Rescorer.Opinion;

class RescoringProjectionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId AZIZA = new UserId("aziza");
    private static final Provenance OLD = new Provenance("local", "local/1", "MiniLM", "q@1", "00");
    private static final Provenance NEW = new Provenance("local", "local/2", "MiniLM", "q@2", "00");
    private static final Question QUESTION = new Question(
            "q",
            1,
            1,
            InterviewType.TECHNICAL,
            "c",
            Difficulty.MID,
            "Why?",
            List.of("because"),
            List.of(),
            null,
            List.of());

    @TempDir
    private Path folder;

    private ReadModelLab lab;
    private RescoringProjection projection;
    private RescoringQueries queries;

    @BeforeEach
    void open() {
        lab = new ReadModelLab(folder);
        var store = new RescoringStore(lab.mongo(), lab.writer(), lab.json());
        store.prepare();
        projection = new RescoringProjection(store, RescoringProjectionIT::opinion);
        queries = new RescoringQueries(store);
        lab.happened("interview-1", submitted("answer-1", "planted words"), scored("answer-1", 4))
                .happened("interview-1", submitted("answer-2", "palabras"), submitted("answer-3", null));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void duringAReplay_oldAnswersAreJudged_andErasedOnesLeftOut() throws Exception {
        lab.replayAllTo(projection);

        assertThat(queries.handle(new FindRescoredAnswers(new InterviewId("interview-1"), AZIZA)))
                .containsExactly(
                        new RescoredAnswer("answer-1", "q", 6.5, null, List.of("because"), List.of(), NEW),
                        new RescoredAnswer(
                                "answer-2", "q", null, NoScoreReason.UNSUPPORTED_LANGUAGE, List.of(), List.of(), NEW));
        assertThat(queries.handle(new FindRescoredAnswers(new InterviewId("interview-1"), new UserId("bek"))))
                .isEmpty();
        assertThat(queries.handle(new FindRescoringSummary())).isEqualTo(new RescoringSummary(2, 1, 4.0, 6.5, 1));
        assertThat(lab.bytesOf(RescoringDocument.COLLECTION))
                .allSatisfy(document -> assertThat(
                                new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
                        .doesNotContain("planted"));
    }

    @Test
    void whatHappensNow_isLeftAlone() throws Exception {
        lab.deliverAllTo(projection);

        assertThat(lab.bytesOf(RescoringDocument.COLLECTION)).isEmpty();
        assertThat(queries.handle(new FindRescoringSummary())).isEqualTo(new RescoringSummary(0, 0, null, null, 0));
    }

    @Test
    void replayedTwice_itIsTheSameBytes() throws Exception {
        lab.replayAllTo(projection);
        var once = lab.bytesOf(RescoringDocument.COLLECTION);
        lab.replayAllTo(projection);
        assertThat(lab.bytesOf(RescoringDocument.COLLECTION)).isEqualTo(once);

        projection.reset();
        assertThat(lab.bytesOf(RescoringDocument.COLLECTION)).isEmpty();
        lab.replayAllTo(projection);
        assertThat(lab.bytesOf(RescoringDocument.COLLECTION)).isEqualTo(once);
    }

    private static Opinion opinion(Question asked, String answer) {
        return answer.equals("palabras")
                ? new Opinion(null, NoScoreReason.UNSUPPORTED_LANGUAGE, List.of(), List.of(), NEW)
                : new Opinion(6.5, null, asked.expectedKeyPoints(), List.of(), NEW);
    }

    private static AnswerSubmitted submitted(String answerId, String content) {
        return new AnswerSubmitted(
                "interview-1", "aziza", null, QUESTION, answerId, AnswerType.TEXT, content, null, null, NOON);
    }

    private static AnswerScored scored(String answerId, double score) {
        return new AnswerScored(
                "interview-1",
                "aziza",
                null,
                "q",
                answerId,
                new Assessment(score, List.of(), List.of(), List.of(), List.of(), List.of(), null, OLD),
                NOON);
    }
}
