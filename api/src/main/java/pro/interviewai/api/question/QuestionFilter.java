package pro.interviewai.api.question;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.question.QuestionContent;

/**
 * Which questions are wanted; what is null does not matter.
 *
 * @param text part of the question's wording, in whatever case
 */
record QuestionFilter(
        QuestionContent.@Nullable Type type,
        @Nullable Difficulty difficulty,
        @Nullable String domain,
        @Nullable String category,
        @Nullable String technology,
        @Nullable String language,
        @Nullable String tag,
        @Nullable Author createdBy,
        @Nullable String text) {

    boolean matches(QuestionEntry entry) {
        var content = entry.content();
        return isWanted(type, content.type())
                && isWanted(difficulty, content.difficulty())
                && isWanted(domain, content.domain())
                && isWanted(category, content.category())
                && isWanted(language, content.language())
                && isWanted(createdBy, entry.createdBy())
                && (tag == null || content.tags().contains(tag))
                && (technology == null || content.technology().contains(technology.toLowerCase(Locale.ROOT)))
                && (text == null
                        || content.question().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWanted(@Nullable Object wanted, Object actual) {
        return wanted == null || Objects.equals(wanted, actual);
    }
}
