package pro.interviewai.api.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The token of a confirmation link. */
record VerifyEmailRequest(@NotNull @Size(max = 1000) String token) {
    @Override
    public String toString() {
        return "VerifyEmailRequest";
    }
}
