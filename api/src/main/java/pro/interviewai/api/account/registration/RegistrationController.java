package pro.interviewai.api.account.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.limit.ClientAddress;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Gets an account: registering, and confirming the address. */
@RestController
@Access(Audience.EVERYBODY)
@RequestMapping("/api/v1/auth")
@Tag(name = "Authentication")
class RegistrationController {
    private final Registration registration;
    private final Optional<Captcha> captcha;

    RegistrationController(Registration registration, Optional<Captcha> captcha) {
        this.registration = registration;
        this.captcha = captcha;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Create an account; a repeated Idempotency-Key returns the same account",
            description =
                    "The response does not reveal whether the address has an account. As long as nobody has confirmed it,"
                            + " whoever registers with it again replaces who did before. "
                            + PasswordHashing.IN_TURNS)
    RegisterResponse register(
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            HttpServletRequest connection,
            @Valid @RequestBody RegisterRequest request) {
        return RegisterResponse.of(registration
                .register(request, idempotencyKey, ClientAddress.of(connection))
                .value());
    }

    @GetMapping("/captcha")
    @Operation(summary = "Get the captcha challenge to solve before registering; 404 where captchas are switched off")
    Captcha.Challenge captcha() {
        return captcha.map(Captcha::challenge).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @PostMapping("/verify-email")
    @Operation(
            summary = "Confirm an email address with the token from the mailed link",
            description =
                    "Where more than one registration was made with the address, with different passwords, the one of the"
                            + " latest has to come along (409 REGISTRATION_CONTESTED): nobody is let in by a password"
                            + " that somebody else chose. A forgotten password can be replaced instead.")
    Done verifyEmail(HttpServletRequest connection, @Valid @RequestBody VerifyEmailRequest request) {
        registration.verify(request.token(), request.password(), ClientAddress.of(connection));
        return Done.because("Your email address is confirmed. You can sign in now.");
    }

    @PostMapping("/resend-verification")
    @Operation(summary = "Request another link; the response does not reveal whether there is such an account")
    Done resendVerification(@Valid @RequestBody ResendRequest request) {
        registration.resend(request);
        return Done.because("If this address still needs to be confirmed, a new link is on its way.");
    }
}
