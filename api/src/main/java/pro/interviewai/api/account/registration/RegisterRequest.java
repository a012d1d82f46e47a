package pro.interviewai.api.account.registration;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.LanguageCode;
import pro.interviewai.api.account.MailAddress;
import pro.interviewai.api.account.PersonName;

/**
 * Who wants an account.
 *
 * @param termsAccepted must be true
 * @param captchaToken solution of a challenge, where captchas are switched on
 */
record RegisterRequest(
        @MailAddress String email,
        @NotNull String password,
        @NotNull @PersonName String firstName,
        @NotNull @PersonName String lastName,
        @NotNull @LanguageCode String language,
        @Nullable Boolean termsAccepted,
        @Nullable String captchaToken) {

    @Override
    public String toString() {
        return "RegisterRequest";
    }
}
