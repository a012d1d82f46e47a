package pro.interviewai.api.account.profile;

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

/** Another e-mail address for one's account. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Users")
class EmailChangeController {
    private static final int MAXIMUM = 1000;

    private final EmailChanges changes;

    EmailChangeController(EmailChanges changes) {
        this.changes = changes;
    }

    /** @param password shows that it is the person */
    record EmailChangeRequest(
            @MailAddress String newEmail,
            @NotNull @Size(max = MAXIMUM) String password) {
        @Override
        public String toString() {
            return "EmailChangeRequest";
        }
    }

    /** @param token of the mailed link */
    record ConfirmEmailChangeRequest(
            @NotNull @Size(max = MAXIMUM) String token) {
        @Override
        public String toString() {
            return "ConfirmEmailChangeRequest";
        }
    }

    @PostMapping("/api/v1/users/email")
    @Operation(
            summary = "Request a change of email address",
            description =
                    "A link is sent to the current address and one to the new one; the change is made when both have"
                            + " been opened. The response does not reveal whether the new address has an account.")
    Done request(SignedIn user, HttpServletRequest connection, @Valid @RequestBody EmailChangeRequest request) {
        changes.request(user, request.newEmail(), request.password(), ClientAddress.of(connection));
        return Done.because("Please open the links we have sent to both addresses.");
    }

    @Access(Audience.EVERYBODY)
    @PostMapping("/api/v1/auth/change-email")
    @Operation(
            summary = "Confirm a change of email address with the token from a mailed link",
            description =
                    "Both links end when the password is changed meanwhile. An account that waits for the new address to"
                            + " be confirmed gives way; one that has confirmed it does not (409 EMAIL_TAKEN).")
    Done confirm(@Valid @RequestBody ConfirmEmailChangeRequest request) {
        changes.confirm(request.token());
        return Done.because("Confirmed. Your address changes once you have confirmed it from both addresses.");
    }
}
