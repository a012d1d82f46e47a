package pro.interviewai.api.account.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who confirms their address.
 *
 * @param token of the mailed link
 * @param password asked for where more than one registration was made with the address
 */
record VerifyEmailRequest(
        @NotNull @Size(max = 1000) String token,
        @Nullable @Size(max = 1000) String password) {
    @Override
    public String toString() {
        return "VerifyEmailRequest";
    }
}
