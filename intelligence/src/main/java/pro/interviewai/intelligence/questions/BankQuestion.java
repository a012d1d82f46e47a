package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * A question of the bank with everything needed to ask, help with and judge it.
 *
 * @param id unique over the bank, prefixed by the file it stands in
 * @param version counts changes of the wording or of the key points
 * @param language of all its texts, ISO 639-1
 * @param domain the field of work, such as {@code backend}
 * @param category a short topic within the domain
 * @param technologies lower-case tool names; empty when the question is tool-neutral
 * @param question what the interviewer says
 * @param context what the candidate has to know beforehand; null when the question speaks for itself
 * @param keyPoints what a good answer contains, 3 to 8
 * @param hints from gentle to concrete
 * @param followUpQuestions what an interviewer may ask next
 * @param sampleAnswer a strong answer, as spoken; may be blank in other languages than English
 */
public record BankQuestion(
        String id,
        int version,
        String language,
        String domain,
        QuestionType type,
        String category,
        Difficulty difficulty,
        Set<String> technologies,
        List<String> tags,
        String question,
        @Nullable String context,
        List<KeyPoint> keyPoints,
        List<String> hints,
        List<FollowUpQuestion> followUpQuestions,
        String sampleAnswer) {

    /** The domain of a question that suits every field of work. */
    public static final String ANY_FIELD = "general";

    public BankQuestion {
        technologies = Set.copyOf(technologies);
        tags = List.copyOf(tags);
        keyPoints = List.copyOf(keyPoints);
        hints = List.copyOf(hints);
        followUpQuestions = List.copyOf(followUpQuestions);
    }

    /** Only English questions carry the rewordings that the engine of this process compares answers with. */
    public boolean isEnglish() {
        return language.equals(InterviewConfig.DEFAULT_LANGUAGE);
    }
}
