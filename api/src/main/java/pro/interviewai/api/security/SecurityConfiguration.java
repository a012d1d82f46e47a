package pro.interviewai.api.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pro.interviewai.api.Ids;
import pro.interviewai.api.limit.AnnotatedRoutes;
import pro.interviewai.api.limit.RateLimits;
import pro.interviewai.api.limit.RequestLimitFilter;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.account.Role;

/** Everything needs a token, but for the few addresses listed here and the routes that say that they are for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {
    private static final AuthorizationManager<RequestAuthorizationContext> PEOPLE =
            AuthenticatedAuthorizationManager.authenticated();
    private static final AuthorizationManager<RequestAuthorizationContext> AUDITORS =
            AuthorityAuthorizationManager.hasAnyRole(Role.AUDITOR.name(), Role.ADMIN.name());
    private static final AuthorizationManager<RequestAuthorizationContext> ADMINISTRATORS =
            AuthorityAuthorizationManager.hasRole(Role.ADMIN.name());

    private static final List<String> PUBLIC = List.of(
            "/",
            "/index.html",
            "/assets/**",
            "/favicon.svg",
            "/robots.txt",
            "/sw.js",
            "/sign-in",
            "/sign-up",
            "/verify-email",
            "/forgot-password",
            "/reset-password",
            "/change-email",
            "/about/**",
            "/plans",
            "/sandbox/**",
            "/app",
            "/app/**",
            "/api/v1/auth/**",
            "/health",
            "/health/**",
            "/.well-known/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**");
    private static final List<String> CHANGING_OR_READING = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> METHODS = Stream.concat(
                    CHANGING_OR_READING.stream(), Stream.of("HEAD", "OPTIONS"))
            .toList();
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Longer than any token lives. */
    private static final Duration KEY_OVERLAP = TokenUse.REMEMBERED.life().plusDays(1);

    private static final Duration HSTS_LIFE = Duration.ofDays(365);
    private static final Duration PREFLIGHT_LIFE = Duration.ofDays(1);

    @Bean
    SigningKeys signingKeys(SecurityProperties properties, Clock clock) {
        String pem = properties.jwtPrivateKey();
        if (pem == null || pem.isBlank()) {
            var folder = new KeyFolder(properties.keyFolder(), properties.keyLife(), KEY_OVERLAP);
            return new SigningKeys(folder::load, clock);
        }
        List<SigningKey> keys = new ArrayList<>(List.of(SigningKey.ofPem(pem)));
        keys.addAll(SigningKey.allOfPem(properties.formerPrivateKeys()));
        return new SigningKeys(_ -> keys, clock);
    }

    @Bean
    Tokens tokens(SigningKeys keys, Ids ids, Clock clock) {
        return new Tokens(keys, ids, clock);
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Tokens tokens,
            OpenSessions sessions,
            ProblemResponses problems,
            RateLimits limits,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            SecurityProperties properties,
            UrlBasedCorsConfigurationSource cors) {
        var problemHandler = new SecurityProblemHandler(problems);
        var routes = new AnnotatedRoutes<>(Access.class, mappings::getObject);
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(configured -> configured.configurationSource(cors))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(HSTS_LIFE.toSeconds())
                                .includeSubDomains(true)
                                .requestMatcher(request -> request.isSecure() || properties.behindTls())))
                .addFilterAfter(problemHandler, SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new RequestLimitFilter(mappings::getObject, limits, problems),
                        BearerTokenAuthenticationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problemHandler).accessDeniedHandler(problemHandler))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problemHandler)
                        .accessDeniedHandler(problemHandler)
                        .bearerTokenResolver(
                                bearerOutside(new OrRequestMatcher(publicAddresses(), forEverybody(routes))))
                        .jwt(jwt -> jwt.decoder(tokens.accessTokens())
                                .jwtAuthenticationConverter(new SessionCheck(sessions))))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(publicAddresses())
                        .permitAll()
                        .requestMatchers("/api/v1/admin/**")
                        .access(ADMINISTRATORS)
                        .requestMatchers("/api/v1/audit/**")
                        .access(AUDITORS)
                        .anyRequest()
                        .access((who, context) ->
                                managerOf(routes.at(context.getRequest())).authorize(who, context)))
                .build();
    }

    /** What the firewall in front of the filters does not let in. */
    @Bean
    RequestRejectedHandler rejections(ProblemResponses problems) {
        return (request, response, _) -> {
            var known = METHODS.contains(request.getMethod());
            if (!known) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            }
            problems.writeRefused(
                    request,
                    response,
                    (known ? CommonProblem.MALFORMED_REQUEST : CommonProblem.METHOD_NOT_ALLOWED).status());
        };
    }

    @Bean
    UrlBasedCorsConfigurationSource corsSource(SecurityProperties properties) {
        var source = new UrlBasedCorsConfigurationSource();
        if (!properties.corsAllowedOrigins().isEmpty()) {
            var allowed = new CorsConfiguration();
            allowed.setAllowedOrigins(properties.corsAllowedOrigins());
            allowed.setAllowedMethods(CHANGING_OR_READING);
            allowed.setAllowedHeaders(
                    List.of("Authorization", "Content-Type", "Idempotency-Key", "Last-Event-ID", "Prefer"));
            allowed.setExposedHeaders(
                    List.of("Location", "Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"));
            allowed.setAllowCredentials(true);
            allowed.setMaxAge(PREFLIGHT_LIFE);
            source.registerCorsConfiguration("/**", allowed);
        }
        return source;
    }

    @Bean
    WebMvcConfigurer signedInParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInResolver());
            }
        };
    }

    private static RequestMatcher publicAddresses() {
        return new OrRequestMatcher(
                PUBLIC.stream().map(SecurityConfiguration::addresses).toList());
    }

    private static RequestMatcher addresses(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher forEverybody(AnnotatedRoutes<Access> routes) {
        return request -> routes.at(request).map(Access::value).equals(Optional.of(Audience.EVERYBODY));
    }

    /** Who comes to a route that says this of itself; to what says nothing comes nobody without a token. */
    private static AuthorizationManager<RequestAuthorizationContext> managerOf(Optional<Access> access) {
        return switch (access.map(Access::value).orElse(Audience.SIGNED_IN)) {
            case EVERYBODY -> SingleResultAuthorizationManager.permitAll();
            case SIGNED_IN, OWNER -> PEOPLE;
            case AUDITOR -> AUDITORS;
            case ADMINISTRATOR -> ADMINISTRATORS;
        };
    }

    /** At a public address a stale token does no harm: nobody looks at it. */
    private static BearerTokenResolver bearerOutside(RequestMatcher publicAddresses) {
        var header = new BearerHeader();
        return request -> publicAddresses.matches(request) ? null : header.resolve(request);
    }
}
