package pro.interviewai.api.account.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks for a new access token. */
record RefreshRequest(@NotNull @Size(max = 5000) String refreshToken) {
    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
