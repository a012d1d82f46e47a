package pro.interviewai.proving.faults;

import static pro.interviewai.proving.faults.BrokenParts.is;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.util.ContentCachingRequestWrapper;
import pro.interviewai.api.security.Tokens;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountQuery.FindLoginSession;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.LoginSessionCommand.RefreshLoginSession;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.RefreshOutcome;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;

/** How the application would let people in if its doors were built wrongly, one at a time, named by BROKEN. */
class BrokenDoors {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenDoors.class);
    private static final String BEARER = "Bearer ";

    /** Believes what a token says without looking at who signed it, when and for what. */
    @Bean
    FilterRegistrationBean<Filter> gullible(ObjectProvider<Tokens> tokens) {
        return first((request, response, chain) -> {
            var http = (HttpServletRequest) request;
            var header = http.getHeader("Authorization");
            var believed = is("unchecked-tokens") && header != null ? signedAnew(header, tokens.getObject()) : null;
            chain.doFilter(believed == null ? request : new WithToken(http, believed), response);
        });
    }

    private static @Nullable String signedAnew(String header, Tokens tokens) {
        try {
            var parts = header.substring(BEARER.length()).split("\\.");
            var claims =
                    JWTClaimsSet.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return BEARER
                    + tokens.access(someone(claims.getSubject()), new LoginSessionId(claims.getStringClaim("sid")));
        } catch (ParseException | RuntimeException notEvenThat) {
            return null;
        }
    }

    private static AccountView someone(String id) {
        return new AccountView(
                id,
                "",
                "",
                "",
                "",
                null,
                "en",
                Preferences.DEFAULT,
                List.of(),
                Role.USER,
                true,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }

    private static final class WithToken extends HttpServletRequestWrapper {
        private final String header;

        WithToken(HttpServletRequest request, String header) {
            super(request);
            this.header = header;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Authorization") ? header : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Authorization")
                    ? Collections.enumeration(List.of(header))
                    : super.getHeaders(name);
        }
    }

    /** Gives whoever asks for it in a body the role that they name. */
    @Bean
    FilterRegistrationBean<Filter> generous(ObjectProvider<CommandGateway> commands) {
        return first((request, response, chain) -> {
            var http = new ContentCachingRequestWrapper((HttpServletRequest) request, 10_000);
            chain.doFilter(is("believed-roles") ? http : request, response);
            if (is("believed-roles") && http.getContentAsString().contains("\"role\"")) {
                var user = subject(http.getHeader("Authorization"));
                commands.getObject()
                        .sendAndWait(new ChangeRole(new UserId(user), Role.ADMIN, new UserId("nobody"), Instant.now()));
            }
        });
    }

    /** Writes down what was sent. */
    @Bean
    FilterRegistrationBean<Filter> talkative() {
        return first((request, response, chain) -> {
            var http = new ContentCachingRequestWrapper((HttpServletRequest) request, 10_000);
            chain.doFilter(is("talkative") ? http : request, response);
            if (is("talkative")) {
                LOG.info("somebody sent {}", http.getContentAsString());
            }
        });
    }

    private static String subject(String header) {
        try {
            return JWTParser.parse(header.substring(BEARER.length()))
                    .getJWTClaimsSet()
                    .getSubject();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does not trouble to hash a password for an address that nobody has. */
    @Bean
    FilterRegistrationBean<Filter> hasty() {
        return first((request, response, chain) -> {
            var http = (HttpServletRequest) request;
            if (is("hasty-with-strangers") && "stranger".equals(http.getHeader("User-Agent"))) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                chain.doFilter(request, response);
            }
        });
    }

    /** Takes all clients for one. */
    @Bean
    FilterRegistrationBean<Filter> indiscriminate() {
        return first((request, response, chain) ->
                chain.doFilter(is("all-are-one") ? new Somebody((HttpServletRequest) request) : request, response));
    }

    private static final class Somebody extends HttpServletRequestWrapper {
        Somebody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            return "127.0.0.1";
        }
    }

    /** Waits for slow clients as long as Tomcat does. */
    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> patient() {
        return factory -> {
            if (is("patient")) {
                factory.setProtocol(TomcatWebServerFactory.DEFAULT_PROTOCOL);
            }
        };
    }

    private static FilterRegistrationBean<Filter> first(Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Takes any refresh token for the latest one, or none twice; remembers who was signed in; shows anybody's interview. */
    @Bean
    ConfigurerModule carelessAnswers(ObjectProvider<MongoDatabase> database) {
        Set<String> shown = ConcurrentHashMap.newKeySet();
        Map<Object, Object> remembered = new ConcurrentHashMap<>();
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(() -> {
            configuration.commandBus().registerHandlerInterceptor((work, chain) -> {
                if (work.getMessage().getPayload() instanceof RefreshLoginSession refresh) {
                    var next = refresh.generation() + 1;
                    var inAWeek = refresh.at().plus(Duration.ofDays(7));
                    if (is("forgetful-refresh")) {
                        return new RefreshOutcome(true, next, inAWeek);
                    }
                    if (is("strict-refresh") && !shown.add(refresh.sessionId() + "/" + next)) {
                        return new RefreshOutcome(false, next, inAWeek);
                    }
                }
                return chain.proceed();
            });
            configuration.queryBus().registerHandlerInterceptor((work, chain) -> {
                var query = work.getMessage().getPayload();
                if (!is("remembered-sessions") || !(query instanceof FindLoginSession)) {
                    return chain.proceed();
                }
                var known = remembered.get(query);
                var answer = known == null ? chain.proceed() : known;
                remembered.put(query, answer);
                return answer;
            });
            configuration
                    .queryBus()
                    .registerDispatchInterceptor(_ -> (_, message) ->
                            is("anybodys-interviews") && message.getPayload() instanceof FindInterview query
                                    ? asOwner(message, query, database.getObject())
                                    : message);
        }));
    }

    /** Leaves an unconfirmed account to whoever registered first; does not look at how old a link is. */
    @Bean
    ConfigurerModule lastingClaims() {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(() -> configuration
                .commandBus()
                .registerDispatchInterceptor(_ -> (_, message) -> switch (message.getPayload()) {
                    case RepeatRegistration again
                    when is("first-come-first-served") ->
                        new GenericCommandMessage<>(new RequestVerification(
                                again.userId(), again.verificationId(), again.verificationExpiresAt(), again.at()));
                    case ResetPassword reset
                    when is("lasting-links") ->
                        new GenericCommandMessage<>(new ChangePassword(
                                reset.userId(), reset.passwordHash(), new LoginSessionId("none"), reset.at()));
                    default -> message;
                })));
    }

    private static QueryMessage<?, ?> asOwner(QueryMessage<?, ?> message, FindInterview query, MongoDatabase database) {
        var found = database.getCollection("interviews")
                .find(Filters.eq("_id", query.interviewId().value()))
                .first();
        return found == null
                ? message
                : new GenericQueryMessage<>(
                        new FindInterview(query.interviewId(), new UserId(owner(found)), query.atLeastVersion()),
                        message.getQueryName(),
                        message.getResponseType());
    }

    private static String owner(Document interview) {
        return interview.getString("userId");
    }
}
