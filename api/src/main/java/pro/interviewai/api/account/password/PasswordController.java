package pro.interviewai.api.account.password;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.account.MailAddress;
import pro.interviewai.api.limit.ClientAddress;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;

/** Forgotten and changed passwords. */
@RestController
@Access(Audience.EVERYBODY)
@Tag(name = "Passwords")
class PasswordController {
    private static final int MAXIMUM = 1000;

    private final Passwords passwords;

    PasswordController(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Who has forgotten the password. */
    record ForgotPasswordRequest(@MailAddress String email) {
        @Override
        public String toString() {
            return "ForgotPasswordRequest";
        }
    }

    /**
     * The new password.
     *
     * @param token of the mailed link
     */
    record ResetPasswordRequest(
            @NotNull @Size(max = MAXIMUM) String token,
            @NotNull @Size(max = MAXIMUM) String password) {
        @Override
        public String toString() {
            return "ResetPasswordRequest";
        }
    }

    /** The password that is known, and the one to come. */
    record ChangePasswordRequest(
            @NotNull @Size(max = MAXIMUM) String currentPassword,
            @NotNull @Size(max = MAXIMUM) String newPassword) {
        @Override
        public String toString() {
            return "ChangePasswordRequest";
        }
    }

    @PostMapping("/api/v1/auth/forgot-password")
    @Operation(
            summary =
                    "Request a link to choose a new password; the response does not reveal whether there is an account")
    Done forgotten(@Valid @RequestBody ForgotPasswordRequest request) {
        passwords.forgotten(request.email());
        return Done.because("If there is an account with this address, a link to choose a new password is on its way.");
    }

    @PostMapping("/api/v1/auth/reset-password")
    @Operation(
            summary = "Choose a new password with the token from the mailed link; all devices are signed out",
            description =
                    "This confirms the address as well. If nobody had, whoever does so accepts the terms, and the names that"
                            + " were given at registration are dropped: somebody else may have given them.")
    Done reset(HttpServletRequest connection, @Valid @RequestBody ResetPasswordRequest request) {
        passwords.reset(request.token(), request.password(), ClientAddress.of(connection));
        return Done.because("Your password has been changed. You can sign in now.");
    }

    @Access(Audience.SIGNED_IN)
    @PostMapping("/api/v1/users/password")
    @Operation(summary = "Change your password; all other devices are signed out")
    Done change(SignedIn user, HttpServletRequest connection, @Valid @RequestBody ChangePasswordRequest request) {
        passwords.change(user, request.currentPassword(), request.newPassword(), ClientAddress.of(connection));
        return Done.because("Your password has been changed. Your other devices have been signed out.");
    }
}
