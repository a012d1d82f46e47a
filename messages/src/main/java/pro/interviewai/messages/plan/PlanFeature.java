package pro.interviewai.messages.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a plan may have or lack. */
public enum PlanFeature {
    @JsonProperty("chromeExtension")
    CHROME_EXTENSION,
    @JsonProperty("telegramBot")
    TELEGRAM_BOT,
    @JsonProperty("cvAnalysis")
    CV_ANALYSIS,
    @JsonProperty("cvOptimization")
    CV_OPTIMIZATION,
    @JsonProperty("mockInterviews")
    MOCK_INTERVIEWS,
    @JsonProperty("stealthMode")
    STEALTH_MODE,
    @JsonProperty("voiceMessages")
    VOICE_MESSAGES,
    @JsonProperty("contextAwareness")
    CONTEXT_AWARENESS,
    @JsonProperty("advancedAI")
    ADVANCED_AI,
    @JsonProperty("prioritySupport")
    PRIORITY_SUPPORT,
    @JsonProperty("customTraining")
    CUSTOM_TRAINING
}
