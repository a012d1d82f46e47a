package pro.interviewai.gateways.identity;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import pro.interviewai.api.account.provider.IdentityProviders;
import pro.interviewai.api.account.provider.VerifiedIdentity;
import pro.interviewai.api.security.SecurityProperties;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Provider;

/**
 * Asks Google (OpenID Connect Core 1.0) and GitHub (OAuth 2.0) who somebody is: authorization code with PKCE, state and, where
 * there is a statement of identity, a nonce. The protocol is Spring Security's.
 */
@Component
class OAuthProviders implements IdentityProviders {
    private static final Logger LOG = LoggerFactory.getLogger(OAuthProviders.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<List<GitHubAddress>> ADDRESSES =
            new ParameterizedTypeReference<>() {};

    private final Map<Provider, ClientRegistration> registrations = new EnumMap<>(Provider.class);
    private final Optional<DefaultOAuth2AuthorizationRequestResolver> requests;
    /** Made when somebody first comes by a provider; few installations name one, and it takes a while. */
    private final Supplier<Connections> connections = SingletonSupplier.of(OAuthProviders::connect);

    private final String githubApi;

    private record Connections(
            RestTemplate http,
            OidcAuthorizationCodeAuthenticationProvider google,
            OAuth2LoginAuthenticationProvider github) {}

    OAuthProviders(IdentityProviderProperties properties, SecurityProperties security) {
        if (properties.google().isNamed()) {
            registrations.put(Provider.GOOGLE, google(properties.google(), security.publicUrl()));
        }
        if (properties.github().isNamed()) {
            registrations.put(Provider.GITHUB, github(properties.github(), security.publicUrl()));
        }
        githubApi = properties.github().apiUrl();
        requests = registrations.isEmpty() ? Optional.empty() : Optional.of(resolver(registrations));
    }

    private static Connections connect() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        factory.setReadTimeout(TIMEOUT);
        var http = new RestTemplate(factory);
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(factory)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var people = new DefaultOAuth2UserService();
        people.setRestOperations(http);
        var statements = new OidcUserService();
        statements.setOauth2UserService(people);
        var google = new OidcAuthorizationCodeAuthenticationProvider(codes, statements);
        google.setJwtDecoderFactory(registration -> decoder(registration, http));
        return new Connections(http, google, new OAuth2LoginAuthenticationProvider(codes, people));
    }

    private record GitHubAddress(String email, boolean primary, boolean verified) {}

    @Override
    public List<Provider> named() {
        return List.copyOf(registrations.keySet());
    }

    @Override
    public Begun begin(Provider provider, HttpServletRequest request) {
        registration(provider);
        var begun = requireNonNull(requests.orElseThrow().resolve(request, provider.id()));
        var proof = new Proof(
                requireNonNull(begun.getState()),
                requireNonNull(begun.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                begun.getAttribute(OidcParameterNames.NONCE));
        return new Begun(URI.create(begun.getAuthorizationRequestUri()), proof);
    }

    @Override
    public VerifiedIdentity exchange(Provider provider, Proof proof, String code, String state) {
        ClientRegistration registration = registration(provider);
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(requireNonNull(registration.getRedirectUri()))
                .state(state)
                .build();
        var token = new OAuth2LoginAuthenticationToken(
                registration, new OAuth2AuthorizationExchange(request(registration, proof), response));
        try {
            return provider == Provider.GOOGLE ? ofGoogle(token) : ofGitHub(token);
        } catch (AuthenticationException | OAuth2AuthorizationException | JwtException | RestClientException refused) {
            LOG.info("a sign-in by {} was refused: {}", provider.id(), why(refused));
            throw new ProblemException(AccountProblem.PROVIDER_REFUSED);
        }
    }

    /** Without what the provider said, which may name the person. */
    private static String why(RuntimeException refused) {
        return switch (refused) {
            case OAuth2AuthenticationException known -> known.getError().getErrorCode();
            case OAuth2AuthorizationException known -> known.getError().getErrorCode();
            default -> refused.getClass().getSimpleName();
        };
    }

    private VerifiedIdentity ofGoogle(OAuth2LoginAuthenticationToken token) {
        OAuth2User person = person(connections.get().google().authenticate(token));
        if (!Boolean.parseBoolean(text(person, "email_verified"))) {
            throw new ProblemException(AccountProblem.PROVIDER_ADDRESS_UNCONFIRMED);
        }
        String email = text(person, "email");
        String firstName = text(person, "given_name");
        return VerifiedIdentity.of(
                Provider.GOOGLE,
                text(person, "sub"),
                email,
                firstName.isEmpty() ? text(person, "name") : firstName,
                text(person, "family_name"));
    }

    private VerifiedIdentity ofGitHub(OAuth2LoginAuthenticationToken token) {
        var authenticated = (OAuth2LoginAuthenticationToken)
                requireNonNull(connections.get().github().authenticate(token));
        OAuth2User person = person(authenticated);
        var ask = RequestEntity.get(githubApi + "/user/emails")
                .headers(headers -> headers.setBearerAuth(
                        requireNonNull(authenticated.getAccessToken()).getTokenValue()))
                .build();
        List<GitHubAddress> addresses =
                connections.get().http().exchange(ask, ADDRESSES).getBody();
        String email = addresses == null
                ? ""
                : addresses.stream()
                        .filter(address -> address.primary() && address.verified())
                        .map(GitHubAddress::email)
                        .findFirst()
                        .orElse("");
        String name = text(person, "name");
        return VerifiedIdentity.of(
                Provider.GITHUB, text(person, "id"), email, name.isEmpty() ? text(person, "login") : name, "");
    }

    /** The request as it was sent. */
    private static OAuth2AuthorizationRequest request(ClientRegistration registration, Proof proof) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(proof.state())
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, proof.verifier());
                    if (proof.nonce() != null) {
                        attributes.put(OidcParameterNames.NONCE, proof.nonce());
                    }
                })
                .build();
    }

    private static OAuth2User person(@Nullable Object authenticated) {
        return requireNonNull(((OAuth2LoginAuthenticationToken) requireNonNull(authenticated)).getPrincipal());
    }

    private static String text(OAuth2User person, String claim) {
        Object value = person.getAttributes().get(claim);
        return value == null ? "" : value.toString();
    }

    private ClientRegistration registration(Provider provider) {
        return Optional.ofNullable(registrations.get(provider))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static NimbusJwtDecoder decoder(ClientRegistration registration, RestTemplate http) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(http)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private static DefaultOAuth2AuthorizationRequestResolver resolver(Map<Provider, ClientRegistration> registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(List.copyOf(registrations.values())), PATH);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static ClientRegistration google(IdentityProviderProperties.Client client, String publicUrl) {
        return registration(Provider.GOOGLE, client, publicUrl)
                .scope("openid", "profile", "email")
                .authorizationUri(client.baseUrl() + "/o/oauth2/v2/auth")
                .tokenUri(client.apiUrl() + "/oauth2/v4/token")
                .jwkSetUri(client.apiUrl() + "/oauth2/v3/certs")
                .userInfoUri(client.apiUrl() + "/oauth2/v3/userinfo")
                .issuerUri(client.baseUrl())
                .userNameAttributeName("sub")
                .build();
    }

    private static ClientRegistration github(IdentityProviderProperties.Client client, String publicUrl) {
        return registration(Provider.GITHUB, client, publicUrl)
                .scope("read:user", "user:email")
                .authorizationUri(client.baseUrl() + "/login/oauth/authorize")
                .tokenUri(client.baseUrl() + "/login/oauth/access_token")
                .userInfoUri(client.apiUrl() + "/user")
                .userNameAttributeName("id")
                .build();
    }

    private static ClientRegistration.Builder registration(
            Provider provider, IdentityProviderProperties.Client client, String publicUrl) {
        return ClientRegistration.withRegistrationId(provider.id())
                .clientId(client.clientId())
                .clientSecret(client.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicUrl + PATH + "/" + provider.id() + "/callback");
    }
}
