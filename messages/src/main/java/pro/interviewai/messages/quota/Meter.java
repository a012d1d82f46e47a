package pro.interviewai.messages.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import pro.interviewai.messages.subscription.PlanLimits;

/** What is counted, each by units of its own. */
public enum Meter {
    @JsonProperty("mockInterviews")
    MOCK_INTERVIEWS(PlanLimits::mockInterviewsPerMonth),
    @JsonProperty("cvAnalyses")
    CV_ANALYSES(PlanLimits::cvAnalysesPerMonth),
    @JsonProperty("liveQuestions")
    LIVE_QUESTIONS(PlanLimits::chromeQuestionsPerMonth),
    @JsonProperty("aiTokens")
    AI_TOKENS(PlanLimits::aiTokensPerMonth);

    private final ToLongFunction<PlanLimits> limit;

    Meter(ToLongFunction<PlanLimits> limit) {
        this.limit = limit;
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
