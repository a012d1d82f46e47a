package pro.interviewai.api.account.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.plan.Plan;

/**
 * One's own account.
 *
 * @param avatar where the picture is, another address for each picture; absent where there is none
 * @param erasureAt when it will be erased, if that was asked for; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileResponse(
        String id,
        String email,
        String firstName,
        String lastName,
        @Nullable String avatar,
        String bio,
        Role role,
        String language,
        PreferencesResponse preferences,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant erasureAt,
        Subscription subscription,
        Usage usage) {

    /** The preferences with the language and the consent that stand elsewhere too. */
    record PreferencesResponse(
            String language,
            Preferences.Notifications notifications,
            Preferences.InterviewSettings interviewSettings,
            Privacy privacy) {}

    /**
     * @param saveHistory whether answers and transcripts outlive their interview
     * @param shareAnalytics whether the consent of that name holds
     */
    record Privacy(boolean saveHistory, boolean shareAnalytics) {}

    /**
     * @param status cancelled while it still lasts but is not to be renewed, expired once it no longer includes anything
     * @param endDate when its period ends; absent where it has none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subscription(
            Plan plan,
            Standing status,
            Instant startDate,
            @Nullable Instant endDate) {
        enum Standing {
            @JsonProperty("active")
            ACTIVE,
            @JsonProperty("cancelled")
            CANCELLED,
            @JsonProperty("expired")
            EXPIRED
        }
    }

    /** @param lastResetDate when the month of these numbers began */
    record Usage(
            long mockInterviewsThisMonth,
            long cvAnalysesThisMonth,
            long chromeQuestionsThisMonth,
            Instant lastResetDate) {}

    static ProfileResponse of(AccountView account, Subscription subscription, Usage usage) {
        return new ProfileResponse(
                account.id(),
                account.email(),
                account.firstName(),
                account.lastName(),
                avatar(account),
                account.bio(),
                account.role(),
                account.language(),
                new PreferencesResponse(
                        account.language(),
                        account.preferences().notifications(),
                        account.preferences().interviewSettings(),
                        new Privacy(
                                account.preferences().privacy().saveHistory(),
                                account.agreesTo(ConsentPurpose.ANALYTICS))),
                account.createdAt(),
                account.updatedAt(),
                account.erasureAt(),
                subscription,
                usage);
    }

    /** Where the picture is, another address for each picture; null where there is none. */
    static @Nullable String avatar(AccountView account) {
        return account.avatarId() == null ? null : AvatarController.PATH + "?v=" + account.avatarId();
    }
}
