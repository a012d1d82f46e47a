package pro.interviewai.messages.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;

/**
 * What the candidate chose at the start.
 *
 * @param domain field of work, e.g. {@code backend}; none for any
 * @param technology what questions should preferably be about, lower case
 * @param numQuestions 5–20
 * @param timeLimit minutes a question, none for no limit
 */
public record InterviewConfig(
        @NotPersonalData InterviewType type,
        @NotPersonalData Difficulty difficulty,
        @Nullable @NotPersonalData String domain,
        @NotPersonalData List<String> technology,
        @NotPersonalData int numQuestions,
        @NotPersonalData InterviewMode mode,
        @Nullable @NotPersonalData Integer timeLimit) {

    public InterviewConfig {
        technology = List.copyOf(technology);
    }
}
