package pro.interviewai.api.account.provider;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Languages;
import pro.interviewai.api.account.signin.RefreshCookie;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Provider;

/** Signing in with Google or GitHub. A browser is sent there, comes back and has a refresh token in its cookie. */
@RestController
@Access(Audience.EVERYBODY)
@RequestMapping(IdentityProviders.PATH)
@Tag(name = "Authentication")
class ProviderController {
    private static final URI HOME = URI.create("/");

    private final IdentityProviders providers;
    private final ProviderSignIn signIn;
    private final RefreshCookie refreshCookie;
    private final PendingSignInCookie pendingCookie;

    ProviderController(
            IdentityProviders providers,
            ProviderSignIn signIn,
            RefreshCookie refreshCookie,
            PendingSignInCookie pendingCookie) {
        this.providers = providers;
        this.signIn = signIn;
        this.refreshCookie = refreshCookie;
        this.pendingCookie = pendingCookie;
    }

    /** @param providers by whom one can sign in here */
    record ProvidersResponse(List<Provider> providers) {}

    @GetMapping
    @Operation(summary = "List the identity providers for signing in")
    ProvidersResponse list() {
        return new ProvidersResponse(providers.named());
    }

    @GetMapping("/{provider}")
    @Operation(
            summary = "Redirect a browser to a provider to sign in (302); 404 if the provider is not set up",
            description = "With termsAccepted=true, an account is created for whoever has none yet.")
    ResponseEntity<Void> begin(
            HttpServletRequest request,
            @PathVariable Provider provider,
            @RequestParam(defaultValue = "false") boolean termsAccepted) {
        var begun = providers.begin(provider, request);
        return found(begun.address())
                .header(
                        HttpHeaders.SET_COOKIE,
                        pendingCookie
                                .of(new PendingSignIn(provider.id(), begun.proof(), termsAccepted))
                                .toString())
                .build();
    }

    @GetMapping("/{provider}/callback")
    @Operation(summary = "Callback of the provider (302); problems redirect to the sign-in page with their code")
    ResponseEntity<Void> back(
            HttpServletRequest request,
            @PathVariable Provider provider,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @Parameter(hidden = true) @CookieValue(value = PendingSignInCookie.NAME, required = false) @Nullable
                    String cookie,
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable
                    String userAgent) {
        try {
            var pending = PendingSignIn.parse(cookie)
                    .orElseThrow(() -> new ProblemException(AccountProblem.PROVIDER_REFUSED));
            if (code == null || state == null || !pending.provider().equals(provider.id())) {
                throw new ProblemException(AccountProblem.PROVIDER_REFUSED);
            }
            var person = providers.exchange(provider, pending.proof(), code, state);
            var device = signIn.signIn(person, pending.termsAccepted(), Languages.preferred(request), userAgent);
            return found(HOME)
                    .header(
                            HttpHeaders.SET_COOKIE,
                            refreshCookie.of(device).toString(),
                            pendingCookie.ended().toString())
                    .build();
        } catch (ProblemException refused) {
            return found(URI.create("/sign-in?problem=" + refused.problem().name()))
                    .build();
        }
    }

    private static ResponseEntity.BodyBuilder found(URI address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(address);
    }
}
