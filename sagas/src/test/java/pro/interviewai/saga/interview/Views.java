package pro.interviewai.saga.interview;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

/** An interview as its candidate sees it: one question, which was answered. */
final class Views {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Views() {}

    static InterviewConfig config(int followUps) {
        return new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.MID,
                null,
                List.of(),
                5,
                InterviewMode.TEXT,
                null,
                "en",
                followUps,
                false,
                null,
                null);
    }

    static InterviewView interview(String question, int followUps, History history, long version) {
        return new InterviewView(
                "interview-1",
                "ann",
                config(followUps),
                InterviewStatus.ACTIVE,
                1,
                List.of(question(question)),
                List.of(answer(question)),
                NOON,
                null,
                null,
                null,
                history,
                null,
                version);
    }

    private static QuestionView question(String id) {
        return new QuestionView(
                id,
                1,
                "How?",
                InterviewType.TECHNICAL,
                "messaging",
                Difficulty.MID,
                120,
                true,
                List.of(),
                null,
                List.of(),
                0,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    private static AnswerView answer(String question) {
        return new AnswerView(
                "answer-1",
                question,
                AnswerType.TEXT,
                "I use a queue",
                null,
                60.0,
                NOON,
                false,
                AnswerView.Scoring.SCORED,
                7.5,
                0,
                null,
                null);
    }
}
