package pro.interviewai.api.account.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.Languages;
import pro.interviewai.api.account.PersonName;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Preferences.AnswerLength;
import pro.interviewai.messages.account.Preferences.AnswerStyle;
import tools.jackson.databind.JsonNode;

/**
 * What is to change of one's account; what is absent stays as it is.
 *
 * @param avatar link of the picture that one has, which changes nothing, or null to have none
 * @param bio empty to say nothing of oneself any more
 * @param language its tag; may stand among the preferences instead
 */
record ProfilePatch(
        @Nullable @PersonName String firstName,
        @Nullable @PersonName String lastName,
        @Nullable @Schema(type = "string", nullable = true) JsonNode avatar,
        @Nullable @PlainText String bio,
        @Nullable @LanguageCode String language,
        @Nullable @Valid PreferencesPatch preferences) {

    /** What null takes away. */
    static final Set<String> REMOVABLE = Set.of("avatar");

    /** As {@link Preferences}. */
    record PreferencesPatch(
            @Nullable @LanguageCode String language,
            @Nullable NotificationsPatch notifications,
            @Nullable InterviewSettingsPatch interviewSettings,
            @Nullable PrivacyPatch privacy) {}

    record NotificationsPatch(
            @Nullable Boolean email,
            @Nullable Boolean telegram,
            @Nullable Boolean push) {}

    record InterviewSettingsPatch(
            @Nullable AnswerStyle answerStyle,
            @Nullable AnswerLength answerLength,
            @Nullable Boolean autoTranscribe) {}

    /**
     * @param saveHistory whether answers and transcripts of interviews that begin from now on outlive them
     * @param shareAnalytics gives or withdraws the consent of that name
     */
    record PrivacyPatch(
            @Nullable Boolean saveHistory, @Nullable Boolean shareAnalytics) {}

    @AssertTrue(message = "must not say two languages at once")
    boolean isOneLanguage() {
        return language == null
                || preferences == null
                || preferences.language() == null
                || Languages.find(language).equals(Languages.find(preferences.language()));
    }

    @Nullable
    String wantedLanguage() {
        return Languages.code(language == null && preferences != null ? preferences.language() : language);
    }

    /** Whether analytics are agreed to from now on; null where nothing is said about it. */
    @Nullable
    Boolean shareAnalytics() {
        return preferences == null || preferences.privacy() == null
                ? null
                : preferences.privacy().shareAnalytics();
    }

    Preferences appliedTo(Preferences present) {
        if (preferences == null) {
            return present;
        }
        var notifications = preferences.notifications();
        var interviews = preferences.interviewSettings();
        var privacy = preferences.privacy();
        return new Preferences(
                notifications == null
                        ? present.notifications()
                        : new Preferences.Notifications(
                                or(
                                        notifications.email(),
                                        present.notifications().email()),
                                or(
                                        notifications.telegram(),
                                        present.notifications().telegram()),
                                or(notifications.push(), present.notifications().push())),
                interviews == null
                        ? present.interviewSettings()
                        : new Preferences.InterviewSettings(
                                or(
                                        interviews.answerStyle(),
                                        present.interviewSettings().answerStyle()),
                                or(
                                        interviews.answerLength(),
                                        present.interviewSettings().answerLength()),
                                or(
                                        interviews.autoTranscribe(),
                                        present.interviewSettings().autoTranscribe())),
                privacy == null
                        ? present.privacy()
                        : new Preferences.Privacy(
                                or(privacy.saveHistory(), present.privacy().saveHistory())));
    }

    private static <T> T or(@Nullable T wanted, T present) {
        return wanted == null ? present : wanted;
    }

    @Override
    public String toString() {
        return "ProfilePatch";
    }
}
