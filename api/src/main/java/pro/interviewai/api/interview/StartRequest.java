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
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.messages.interview.choice.ChoiceLimits;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * What a candidate chooses at the start.
 *
 * @param technology what technical questions are about: one of them each
 * @param timeLimit minutes a question
 * @param language tag of the language of the questions, English unless given
 * @param followUps how many follow-up questions may be added, none unless given
 * @param allowOthers whether questions of other levels, technologies and domains may be asked as well, each saying so;
 *     unless given, none are
 * @param cvId of the CV that up to half of the questions lean on
 * @param cvVersion number of its version, the present one unless given
 */
record StartRequest(
        @NotNull InterviewType type,
        @NotNull Difficulty difficulty,

        @Nullable @Size(max = ChoiceLimits.LONGEST_NAME) @Pattern(regexp = "[\\p{L}\\p{N} .+#/_-]+")
        String domain,

        @Nullable @Size(max = ChoiceLimits.MOST_TECHNOLOGIES)
        List<@NotBlank @Size(max = ChoiceLimits.LONGEST_NAME) @Pattern(regexp = "[\\p{L}\\p{N} .+#/_-]+") String>
                technology,

        @NotNull @Min(ChoiceLimits.FEWEST_QUESTIONS) @Max(ChoiceLimits.MOST_QUESTIONS)
        Integer numQuestions,

        @Nullable InterviewMode mode,

        @Nullable @Min(ChoiceLimits.SHORTEST_MINUTES) @Max(ChoiceLimits.LONGEST_MINUTES)
        Integer timeLimit,

        @Nullable @LanguageCode String language,
        @Nullable @Min(0) @Max(ChoiceLimits.MOST_FOLLOW_UPS) Integer followUps,
        @Nullable Boolean allowOthers,
        @Nullable @Size(min = 1, max = 100) String cvId,
        @Nullable @Min(1) Integer cvVersion) {

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
                language == null
                        ? InterviewConfig.DEFAULT_LANGUAGE
                        : Languages.find(language).orElseThrow(),
                followUps == null ? 0 : followUps,
                Boolean.TRUE.equals(allowOthers),
                cvId,
                cvVersion);
    }
}
