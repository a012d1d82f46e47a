package pro.interviewai.api.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionContent.FollowUp;
import pro.interviewai.messages.question.QuestionContent.KeyPoint;
import pro.interviewai.messages.question.QuestionContent.Kind;

/**
 * A question as an administrator writes it.
 *
 * @param language its tag, English unless given
 * @param domain the field of work, {@code general} unless given
 * @param expectedKeyPoints what a good answer contains; where it is missing, those of {@code keyPoints} count
 * @param keyPoints how key points may be worded, matched with {@code expectedKeyPoints} by their text
 * @param version of the question that the author has read; if there is a newer one, the change is refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionRequest(
        @NotNull QuestionContent.Type type,
        @NotNull Difficulty difficulty,
        @NotBlank @Size(max = 60) String category,
        @Nullable @Size(min = 1, max = 60) String subcategory,

        @Nullable @Size(max = 50) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String domain,

        @Nullable @LanguageCode String language,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N} .+#/_-]+") String> technology,

        @NotBlank @Size(max = 1000) String question,
        @Nullable @Size(max = 4000) String context,
        @Nullable @Size(max = 12) List<@NotBlank @Size(max = 300) String> expectedKeyPoints,
        @Nullable @Size(max = 12) List<@Valid @NotNull KeyPointRequest> keyPoints,
        @Nullable @Size(max = 10_000) String sampleAnswer,
        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 500) String> hints,
        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 500) String> followUpQuestions,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags,
        @Nullable @Min(1) Integer version) {

    /**
     * How a key point may be worded: the more it says, the more surely the engine of this process recognises the point.
     *
     * @param kind parts of a story are for behavioral questions; {@code semantic} unless given
     * @param paraphrases formal rewordings
     * @param examples sentences as a candidate would say them
     */
    @Schema(name = "KeyPoint")
    record KeyPointRequest(
            @NotBlank @Size(max = 300) String point,
            @Nullable Kind kind,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 500) String> paraphrases,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 500) String> examples) {

        KeyPoint content() {
            return new KeyPoint(
                    point.strip(), kind == null ? Kind.SEMANTIC : kind, orEmpty(paraphrases), orEmpty(examples));
        }
    }

    /** What would have to be written to get this content. */
    static QuestionRequest of(QuestionContent content) {
        return new QuestionRequest(
                content.type(),
                content.difficulty(),
                content.category(),
                content.subcategory(),
                content.domain(),
                content.language(),
                content.technology(),
                content.question(),
                content.context(),
                null,
                content.keyPoints().stream()
                        .map(point ->
                                new KeyPointRequest(point.point(), point.kind(), point.paraphrases(), point.examples()))
                        .toList(),
                content.sampleAnswer(),
                content.hints(),
                content.followUpQuestions().stream().map(FollowUp::question).toList(),
                content.tags(),
                null);
    }

    /** @param before what the question was, so that follow-up questions still ask about the same key points */
    QuestionContent content(Optional<QuestionContent> before) {
        var points = points();
        return new QuestionContent(
                language == null
                        ? InterviewConfig.DEFAULT_LANGUAGE
                        : Languages.find(language).orElseThrow(),
                domain == null ? BankQuestion.ANY_FIELD : domain,
                type,
                category.strip(),
                subcategory,
                difficulty,
                orEmpty(technology).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                orEmpty(tags).stream().map(String::strip).distinct().toList(),
                question.strip(),
                context,
                points,
                orEmpty(hints),
                orEmpty(followUpQuestions).stream()
                        .map(text -> new FollowUp(
                                text,
                                before.flatMap(known -> askedAbout(known, text))
                                        .map(point -> indexOf(points, point))
                                        .filter(index -> index >= 0)
                                        .orElse(null)))
                        .toList(),
                sampleAnswer == null || sampleAnswer.isBlank() ? null : sampleAnswer);
    }

    private List<KeyPoint> points() {
        Map<String, KeyPoint> worded = new HashMap<>();
        var given = orEmpty(keyPoints).stream().map(KeyPointRequest::content).toList();
        given.forEach(point -> worded.putIfAbsent(point.point(), point));
        var expected = expectedKeyPoints == null
                ? given.stream().map(KeyPoint::point)
                : expectedKeyPoints.stream().map(String::strip);
        return expected.distinct()
                .map(text -> worded.getOrDefault(text, new KeyPoint(text, Kind.SEMANTIC, List.of(), List.of())))
                .toList();
    }

    private static Optional<String> askedAbout(QuestionContent content, String followUp) {
        return content.followUpQuestions().stream()
                .filter(known -> known.question().equals(followUp))
                .findFirst()
                .map(FollowUp::keyPoint)
                .map(index -> content.keyPoints().get(index).point());
    }

    private static int indexOf(List<KeyPoint> points, String text) {
        return points.stream().map(KeyPoint::point).toList().indexOf(text);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
