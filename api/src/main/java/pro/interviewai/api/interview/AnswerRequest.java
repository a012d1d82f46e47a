package pro.interviewai.api.interview;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.problem.InvalidFieldsException;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewId;

/**
 * An answer as it is handed in.
 *
 * @param sessionId the interview, which the address names; where it is given it must be the same
 * @param answerText the answer itself where it is text
 * @param transcript the words of an audio answer
 * @param audioUrl where the client keeps the recording; it is kept as it is and never fetched
 * @param duration seconds that the candidate took
 */
record AnswerRequest(
        @Nullable @Size(max = 100) String sessionId,
        @NotBlank @Size(max = 100) String questionId,
        @NotNull AnswerType answerType,
        @Nullable String answerText,
        @Nullable String transcript,

        @Nullable @Size(max = 2048) @Pattern(regexp = "https://\\S+")
        String audioUrl,

        @Nullable @DecimalMin("0") @DecimalMax("86400") Double duration) {

    String content() {
        var content = answerType == AnswerType.AUDIO ? transcript : answerText;
        return content == null ? "" : content;
    }

    void mustBeFor(InterviewId interview) {
        if (sessionId != null && !sessionId.equals(interview.value())) {
            throw new InvalidFieldsException("sessionId", "must be the interview of the address");
        }
    }
}
