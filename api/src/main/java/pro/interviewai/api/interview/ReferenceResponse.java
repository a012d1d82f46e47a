package pro.interviewai.api.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a good answer to a question contains.
 *
 * @param exampleAnswer a strong answer as it might be spoken; none where the bank has none
 */
record ReferenceResponse(
        String questionId,
        String question,
        @Nullable List<String> keyPoints,
        @Nullable String exampleAnswer) {}
