package pro.interviewai.messages.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import pro.interviewai.messages.plan.PlanLimits;

/** What is counted, each by units of its own. */
public enum Meter {
    @JsonProperty("mockInterviews")
    MOCK_INTERVIEWS("mock interviews", PlanLimits::mockInterviewsPerMonth),
    @JsonProperty("cvAnalyses")
    CV_ANALYSES("CV analyses", PlanLimits::cvAnalysesPerMonth),
    @JsonProperty("liveQuestions")
    LIVE_QUESTIONS("questions in live sessions", PlanLimits::chromeQuestionsPerMonth),
    @JsonProperty("aiTokens")
    AI_TOKENS("AI tokens", PlanLimits::aiTokensPerMonth);

    private final String plural;
    private final ToLongFunction<PlanLimits> limit;

    Meter(String plural, ToLongFunction<PlanLimits> limit) {
        this.plural = plural;
        this.limit = limit;
    }

    /** What its units are called in an English sentence. */
    public String plural() {
        return plural;
    }

    /** What a plan allows of each, {@link PlanLimits#UNLIMITED} where there is no limit. */
    public static Map<Meter, Long> limits(PlanLimits limits) {
        var all = new EnumMap<Meter, Long>(Meter.class);
        for (var meter : values()) {
            all.put(meter, meter.limit.applyAsLong(limits));
        }
        return all;
    }
}
