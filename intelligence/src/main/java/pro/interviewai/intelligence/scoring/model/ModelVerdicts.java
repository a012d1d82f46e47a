package pro.interviewai.intelligence.scoring.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.provider.ProviderException;
import pro.interviewai.intelligence.provider.ProviderException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A language model's document, held to its schema here as well: not every server does. */
record ModelVerdicts(@Nullable List<@Nullable Verdict> verdicts) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How far a key point is covered, and what that adds to the score. */
    enum Coverage {
        @JsonProperty("full")
        FULL(1),
        @JsonProperty("partial")
        PARTIAL(0.5),
        @JsonProperty("none")
        NONE(0);

        private final double credit;

        Coverage(double credit) {
            this.credit = credit;
        }

        double credit() {
            return credit;
        }
    }

    /** @param keyPoint 1 for the first */
    record Verdict(
            int keyPoint,
            @Nullable Coverage coverage,
            double confidence,
            @Nullable String quote) {

        Coverage coverageOrNone() {
            return coverage == null ? Coverage.NONE : coverage;
        }
    }

    /**
     * One verdict for each key point, in their order.
     *
     * @throws ProviderException when it is anything else
     */
    static List<Verdict> read(String document, int keyPoints) {
        try {
            var verdicts = JSON.readValue(document, ModelVerdicts.class).verdicts();
            if (verdicts == null || verdicts.size() != keyPoints) {
                throw new ProviderException(Reason.UNUSABLE_ANSWER);
            }
            return inOrder(verdicts);
        } catch (JacksonException e) {
            throw new ProviderException(Reason.UNUSABLE_ANSWER, e);
        }
    }

    private static List<Verdict> inOrder(List<@Nullable Verdict> verdicts) {
        for (var i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (verdict == null
                    || verdict.keyPoint() != i + 1
                    || verdict.coverage() == null
                    || verdict.quote() == null
                    || !(verdict.confidence() >= 0 && verdict.confidence() <= 1)) {
                throw new ProviderException(Reason.UNUSABLE_ANSWER);
            }
        }
        return verdicts.stream().map(java.util.Objects::requireNonNull).toList();
    }
}
