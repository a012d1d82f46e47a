package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a candidate was asked before, in the order in which it was asked. */
public record PracticeView(List<Asked> asked) {
    public PracticeView {
        asked = List.copyOf(asked);
    }

    /**
     * @param skill the question's topic
     * @param score 0–10, none where there is none
     */
    public record Asked(
            String questionId,
            String skill,
            Instant at,
            @Nullable Double score) {}
}
