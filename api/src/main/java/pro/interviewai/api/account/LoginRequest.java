package pro.interviewai.api.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who signs in. */
record LoginRequest(
        @NotNull @Size(max = 1000) String email,
        @NotNull @Size(max = 1000) String password) {
    @Override
    public String toString() {
        return "LoginRequest";
    }
}
