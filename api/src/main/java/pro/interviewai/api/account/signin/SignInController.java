package pro.interviewai.api.account.signin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.account.password.PasswordHashing;
import pro.interviewai.api.account.profile.ProfileResponses;
import pro.interviewai.api.limit.ClientAddress;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Sign-in for all clients. */
@RestController
@Access(Audience.EVERYBODY)
@RequestMapping("/api/v1/auth")
@Tag(name = "Authentication")
class SignInController {
    private static final String SCHEME = "Bearer ";

    private final SignIn signIn;
    private final ProfileResponses profiles;
    private final RefreshCookie cookie;

    SignInController(SignIn signIn, ProfileResponses profiles, RefreshCookie cookie) {
        this.signIn = signIn;
        this.profiles = profiles;
        this.cookie = cookie;
    }

    @PostMapping("/login")
    @Operation(
            summary = "Sign in",
            description =
                    "After five failed attempts in a quarter of an hour an account is locked for a quarter of an hour"
                            + " (429 TOO_MANY_FAILED_SIGN_INS with Retry-After), whether or not it exists. "
                            + PasswordHashing.IN_TURNS)
    ResponseEntity<LoginResponse> login(
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable
                    String userAgent,
            HttpServletRequest connection,
            @Valid @RequestBody LoginRequest request) {
        OpenedDevice device = signIn.login(request, userAgent, ClientAddress.of(connection));
        return answer(
                device,
                request.wantsCookie(),
                LoginResponse.of(device, profiles.of(device.account()), request.wantsCookie()));
    }

    @PostMapping("/refresh")
    @Operation(
            summary = "Get a new access token",
            description = "For the refresh token in the body, or without a body for the one in the cookie.")
    ResponseEntity<RefreshResponse> refresh(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @Parameter(hidden = true) @CookieValue(value = RefreshCookie.NAME, required = false) @Nullable
                    String kept) {
        boolean inCookie = request == null;
        String token = request == null ? kept : request.refreshToken();
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
                .header(HttpHeaders.SET_COOKIE, cookie.ended().toString())
                .body(Done.because("Logged out successfully"));
    }

    private <T> ResponseEntity<T> answer(OpenedDevice device, boolean inCookie, T body) {
        var answer = ResponseEntity.ok();
        if (inCookie) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.of(device).toString());
        }
        return answer.body(body);
    }
}
