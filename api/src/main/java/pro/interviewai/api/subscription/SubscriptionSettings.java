package pro.interviewai.api.subscription;

/** @param publicUrl where people reach the application, to which alone the provider's pages lead back */
public record SubscriptionSettings(String publicUrl) {}
