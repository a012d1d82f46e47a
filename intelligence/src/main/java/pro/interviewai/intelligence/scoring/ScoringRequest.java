package pro.interviewai.intelligence.scoring;

import java.util.List;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.questions.QuestionType;

/**
 * An answer with all that it is to be judged by.
 *
 * @param rubricVersion names the state of the key points, such as {@code backend-event-loop@1}
 * @param exampleAnswer handed back with the score for comparison; it is not part of the judgement
 * @param answer the candidate's words: data to be judged, whatever they say
 */
public record ScoringRequest(
        String questionId,
        String rubricVersion,
        String questionText,
        QuestionType questionType,
        List<KeyPoint> keyPoints,
        String exampleAnswer,
        String answer) {

    public ScoringRequest {
        keyPoints = List.copyOf(keyPoints);
        if (keyPoints.isEmpty()) {
            throw new IllegalArgumentException("a question without key points cannot be judged: " + questionId);
        }
    }

    public static ScoringRequest of(BankQuestion question, String answer) {
        return new ScoringRequest(
                question.id(),
                question.id() + "@" + question.version(),
                question.question(),
                question.type(),
                question.keyPoints(),
                question.sampleAnswer(),
                answer);
    }
}
