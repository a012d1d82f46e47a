package pro.interviewai.messages.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.interview.choice.Difficulty;

/**
 * All that is written about a question of the bank.
 *
 * @param language of all its texts, ISO 639-1
 * @param domain the field of work, such as {@code backend}
 * @param category a short topic within the domain
 * @param technology lower-case tool names; empty when the question is tool-neutral
 * @param question what the interviewer says
 * @param context what the candidate has to know beforehand
 * @param keyPoints what a good answer contains
 * @param hints from gentle to concrete
 * @param followUpQuestions what an interviewer may ask next
 * @param sampleAnswer a strong answer, as spoken
 */
public record QuestionContent(
        @NotPersonalData String language,
        @NotPersonalData String domain,
        @NotPersonalData Type type,
        @NotPersonalData String category,
        @Nullable @NotPersonalData String subcategory,
        @NotPersonalData Difficulty difficulty,
        @NotPersonalData List<String> technology,
        @NotPersonalData List<String> tags,
        @NotPersonalData String question,
        @Nullable @NotPersonalData String context,
        List<KeyPoint> keyPoints,
        @NotPersonalData List<String> hints,
        List<FollowUp> followUpQuestions,
        @Nullable @NotPersonalData String sampleAnswer) {

    public QuestionContent {
        technology = List.copyOf(technology);
        tags = List.copyOf(tags);
        keyPoints = List.copyOf(keyPoints);
        hints = List.copyOf(hints);
        followUpQuestions = List.copyOf(followUpQuestions);
    }

    /** What a question asks for: knowledge, an own experience, or the working through of a case. */
    public enum Type {
        @JsonProperty("technical")
        TECHNICAL,
        @JsonProperty("behavioral")
        BEHAVIORAL,
        @JsonProperty("case_study")
        CASE_STUDY
    }

    /** How a key point is recognised: by its meaning, or as a part of a story told about one's own work. */
    public enum Kind {
        @JsonProperty("semantic")
        SEMANTIC,
        @JsonProperty("situation")
        SITUATION,
        @JsonProperty("responsibility")
        RESPONSIBILITY,
        @JsonProperty("action")
        ACTION,
        @JsonProperty("outcome")
        OUTCOME,
        @JsonProperty("measurable_outcome")
        MEASURABLE_OUTCOME,
        @JsonProperty("reflection")
        REFLECTION
    }

    /**
     * One thing that a good answer contains.
     *
     * @param point a short positive clause
     * @param paraphrases formal rewordings; with them the engine of this process recognises the point more surely
     * @param examples sentences as a candidate would say them, to the same end
     */
    public record KeyPoint(
            @NotPersonalData String point,
            @NotPersonalData Kind kind,
            @NotPersonalData List<String> paraphrases,
            @NotPersonalData List<String> examples) {

        public KeyPoint {
            paraphrases = List.copyOf(paraphrases);
            examples = List.copyOf(examples);
        }
    }

    /** @param keyPoint index of the key point it asks about; none when it leads on to something new */
    public record FollowUp(
            @NotPersonalData String question,
            @Nullable @NotPersonalData Integer keyPoint) {}
}
