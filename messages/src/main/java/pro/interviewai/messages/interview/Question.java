package pro.interviewai.messages.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * A question as it was asked in one interview. It holds all that the answer is judged by, so that a session can be read
 * and replayed when the bank has long moved on.
 *
 * @param id the bank's id
 * @param version the bank's revision of this question
 * @param order 1 for the first
 * @param type never {@link InterviewType#MIXED}
 * @param timeLimit seconds, none for no limit
 * @param widened the choices that this question lies outside of, by the candidate's consent; most often none
 */
public record Question(
        @NotPersonalData String id,
        @NotPersonalData int version,
        @NotPersonalData int order,
        @NotPersonalData InterviewType type,
        @NotPersonalData String category,
        @NotPersonalData Difficulty difficulty,
        @NotPersonalData String text,
        @NotPersonalData List<String> expectedKeyPoints,
        @NotPersonalData List<String> hints,
        @Nullable @NotPersonalData Integer timeLimit,
        @NotPersonalData List<Choice> widened) {

    public Question {
        expectedKeyPoints = List.copyOf(expectedKeyPoints);
        hints = List.copyOf(hints);
        widened = widened == null ? List.of() : List.copyOf(widened);
    }

    /** The same at another place in the interview. */
    public Question as(int number) {
        return new Question(
                id, version, number, type, category, difficulty, text, expectedKeyPoints, hints, timeLimit, widened);
    }
}
