package pro.interviewai.intelligence.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers written and labelled by people who did not look at the engine: four to each question. What is fitted may look at
 * {@link Split#TUNE} alone; {@link Split#HOLD_OUT} tells whether it holds elsewhere.
 */
final class FreshAnswers {

    /** Every other question of the file, beginning with the first, is for fitting. */
    enum Split {
        @JsonProperty("tune")
        TUNE,
        @JsonProperty("holdOut")
        HOLD_OUT
    }

    /** How much of the question an answer was written to meet. */
    enum Kind {
        @JsonProperty("strong")
        STRONG,
        @JsonProperty("partial")
        PARTIAL,
        @JsonProperty("offTopic")
        OFF_TOPIC,
        @JsonProperty("abusive")
        ABUSIVE
    }

    /**
     * @param form how an abusive answer tries to cheat; null for the others
     * @param covered what a reader finds in it, one value for each key point; null for an abusive answer
     */
    record Answer(
            Kind kind,
            @Nullable String form,
            String text,
            @Nullable List<Boolean> covered) {}

    record Item(String questionId, Split split, List<Answer> answers) {

        Answer answer(Kind kind) {
            return answers.stream()
                    .filter(answer -> answer.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private FreshAnswers() {}

    static List<Item> load() {
        try (InputStream in =
                Objects.requireNonNull(FreshAnswers.class.getResourceAsStream("/scoring/fresh-answers.json"))) {
            return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
