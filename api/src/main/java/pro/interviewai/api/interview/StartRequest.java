package pro.interviewai.api.interview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.Difficulty;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewMode;
import pro.interviewai.messages.interview.InterviewType;

/**
 * What a candidate chooses at the start.
 *
 * @param timeLimit minutes a question
 * @param language ISO 639-1 code of the language of the questions, English unless given
 * @param followUps how many follow-up questions may be added, none unless given
 */
record StartRequest(
        @NotNull InterviewType type,
        @NotNull Difficulty difficulty,

        @Nullable @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N} .+#/_-]+")
        String domain,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N} .+#/_-]+") String> technology,

        @NotNull @Min(5) @Max(20) Integer numQuestions,
        @Nullable InterviewMode mode,
        @Nullable @Min(1) @Max(60) Integer timeLimit,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @Nullable @Min(0) @Max(5) Integer followUps) {

    InterviewConfig config() {
        return new InterviewConfig(
                type,
                difficulty,
                domain == null ? null : domain.strip().toLowerCase(Locale.ROOT),
                technology == null
                        ? List.of()
                        : technology.stream()
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList(),
                numQuestions,
                mode == null ? InterviewMode.TEXT : mode,
                timeLimit,
                language == null ? InterviewConfig.DEFAULT_LANGUAGE : language,
                followUps == null ? 0 : followUps);
    }
}
