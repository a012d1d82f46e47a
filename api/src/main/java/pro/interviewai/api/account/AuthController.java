package pro.interviewai.api.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.limit.ClientAddress;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Accounts and sign-in for all clients. */
@RestController
@Access(Audience.EVERYBODY)
@RequestMapping("/api/v1/auth")
@Tag(name = "Authentication")
class AuthController {
    private static final String SCHEME = "Bearer ";
    private static final String IN_TURNS = "Passwords are hashed in turns: if too many of one address wait already, the"
            + " answer is 429 TOO_MANY_REQUESTS, and where the wait would pass 5 seconds it is 503 UNAVAILABLE, both with"
            + " Retry-After.";

    private final Registration registration;
    private final SignIn signIn;
    private final Cookies cookies;
    private final Optional<Captcha> captcha;

    AuthController(Registration registration, SignIn signIn, Cookies cookies, Optional<Captcha> captcha) {
        this.registration = registration;
        this.signIn = signIn;
        this.cookies = cookies;
        this.captcha = captcha;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Register; repeated with the same Idempotency-Key it gives the same account",
            description =
                    "The answer does not tell whether the address has an account. As long as nobody has confirmed it,"
                            + " whoever registers with it again replaces who did before. "
                            + IN_TURNS)
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
    @Operation(summary = "Get a challenge to solve before registering; 404 where captchas are switched off")
    Captcha.Challenge captcha() {
        return captcha.map(Captcha::challenge).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @PostMapping("/verify-email")
    @Operation(
            summary = "Confirm an address by the token of the mailed link",
            description =
                    "Where more than one registration was made with the address, with different passwords, the one of the"
                            + " latest has to come along (409 REGISTRATION_CONTESTED): nobody is let in by a password"
                            + " that somebody else chose. A forgotten password can be replaced instead.")
    Done verifyEmail(HttpServletRequest connection, @Valid @RequestBody VerifyEmailRequest request) {
        registration.verify(request.token(), request.password(), ClientAddress.of(connection));
        return Done.because("Your e-mail address is confirmed. You can sign in now.");
    }

    @PostMapping("/resend-verification")
    @Operation(summary = "Ask for another link; the answer does not tell whether there is such an account")
    Done resendVerification(@Valid @RequestBody ResendRequest request) {
        registration.resend(request);
        return Done.because("If this address waits to be confirmed, a new link is on its way.");
    }

    @PostMapping("/login")
    @Operation(
            summary = "Sign in",
            description =
                    "After five failed attempts in a quarter of an hour an account is shut for a quarter of an hour"
                            + " (429 TOO_MANY_FAILED_SIGN_INS with Retry-After), whether or not it exists. "
                            + IN_TURNS)
    ResponseEntity<LoginResponse> login(
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable
                    String userAgent,
            HttpServletRequest connection,
            @Valid @RequestBody LoginRequest request) {
        OpenedDevice device = signIn.login(request, userAgent, ClientAddress.of(connection));
        return answer(device, request.wantsCookie(), LoginResponse.of(device, request.wantsCookie()));
    }

    @PostMapping("/refresh")
    @Operation(
            summary = "Get a new access token",
            description = "For the refresh token in the body, or without a body for the one in the cookie.")
    ResponseEntity<RefreshResponse> refresh(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @Parameter(hidden = true) @CookieValue(value = Cookies.REFRESH_TOKEN, required = false) @Nullable
                    String cookie) {
        boolean inCookie = request == null;
        String token = request == null ? cookie : request.refreshToken();
        OpenedDevice device = signIn.refresh(token == null ? "" : token);
        return answer(device, inCookie, RefreshResponse.of(device, inCookie));
    }

    @Access(Audience.SIGNED_IN)
    @PostMapping("/logout")
    @Operation(summary = "Sign this device out; all its tokens end at once")
    ResponseEntity<Done> logout(
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.AUTHORIZATION, defaultValue = "")
                    String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
        signIn.logout(authorization.substring(SCHEME.length()).strip());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookies.noRefreshToken().toString())
                .body(Done.because("Logged out successfully"));
    }

    private <T> ResponseEntity<T> answer(OpenedDevice device, boolean inCookie, T body) {
        var answer = ResponseEntity.ok();
        if (inCookie) {
            answer.header(HttpHeaders.SET_COOKIE, cookies.refreshToken(device).toString());
        }
        return answer.body(body);
    }
}
