package pro.interviewai.saga.interview;

import java.util.List;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.questions.QuestionType;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.messages.interview.Question;

/** What an answer is judged by: the question as the bank has it, or as it was asked where the bank has moved on. */
public final class ScoringRequests {
    private ScoringRequests() {}

    static ScoringRequest of(Question asked, String content, QuestionBank bank) {
        return bank.find(asked.id())
                .filter(question -> isAsAsked(question, asked))
                .map(question -> ScoringRequest.of(question, content))
                .orElseGet(() -> asAsked(asked, content));
    }

    /** As the bank has the question today, whatever it was when it was asked; as it was asked where the bank has none. */
    public static ScoringRequest ofToday(Question asked, String content, QuestionBank bank) {
        return bank.find(asked.id())
                .map(question -> ScoringRequest.of(question, content))
                .orElseGet(() -> asAsked(asked, content));
    }

    private static boolean isAsAsked(BankQuestion question, Question asked) {
        return question.version() == asked.version()
                && question.keyPoints().stream().map(KeyPoint::point).toList().equals(asked.expectedKeyPoints());
    }

    private static ScoringRequest asAsked(Question asked, String answer) {
        return new ScoringRequest(
                asked.id(),
                asked.id() + "@" + asked.version(),
                asked.text(),
                QuestionType.valueOf(asked.type().name()),
                asked.expectedKeyPoints().stream()
                        .map(point -> new KeyPoint(point, KeyPoint.Kind.SEMANTIC, List.of(), List.of()))
                        .toList(),
                "",
                answer);
    }
}
