package pro.interviewai.proving.bench.http;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.embeddedmongo.EmbeddedMongo;

/**
 * What an application needs that somebody writes without a log: the embedded store, as durable as ours, and a door that
 * checks a token's signature and looks up its session in the store.
 */
@Configuration(proxyBeanMethods = false)
class Door {
    private static final String DATABASE = "plain";
    private static final Duration LIFE = Duration.ofHours(2);

    @Bean(destroyMethod = "close")
    EmbeddedMongo store(@Value("${interviewai.data-dir}") Path folder) {
        return EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder.resolve("store")));
    }

    @Bean
    MongoConnectionDetails connectionDetails(EmbeddedMongo store) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return new ConnectionString("mongodb://127.0.0.1:%d/%s".formatted(store.port(), DATABASE));
            }
        };
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durable() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    MongoDatabase database(MongoClient client) {
        return client.getDatabase(DATABASE);
    }

    @Bean
    RSAKey signingKey() throws JOSEException {
        return new RSAKeyGenerator(2048).generate();
    }

    @Bean
    JwtEncoder tokens(RSAKey key) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RSAKey key, MongoDatabase database) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(
                        jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(token -> open(token, database))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/health", "/sessions", "/webhooks")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static AbstractAuthenticationToken open(Jwt token, MongoDatabase database) {
        var session = database.getCollection("sessions")
                .find(Filters.eq("_id", token.getClaimAsString("sid")))
                .first();
        if (session == null
                || !session.getString("user").equals(token.getSubject())
                || !Instant.now().isBefore(session.getDate("expiresAt").toInstant())) {
            throw new InvalidBearerTokenException("The session has ended");
        }
        return new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority(session.getString("role"))));
    }

    @RestController
    static class Sessions {
        private final JwtEncoder tokens;
        private final MongoDatabase database;

        Sessions(JwtEncoder tokens, MongoDatabase database) {
            this.tokens = tokens;
            this.database = database;
        }

        @GetMapping("/health")
        String up() {
            return "up";
        }

        /** Signs somebody in and answers with the token. */
        @PostMapping("/sessions")
        String open(@RequestParam String user) {
            var session = UUID.randomUUID().toString();
            var now = Instant.now();
            database.getCollection("sessions")
                    .insertOne(new Document("_id", session)
                            .append("user", user)
                            .append("role", "ROLE_USER")
                            .append("expiresAt", Date.from(now.plus(LIFE))));
            return tokens.encode(JwtEncoderParameters.from(JwtClaimsSet.builder()
                            .subject(user)
                            .claim("sid", session)
                            .issuedAt(now)
                            .expiresAt(now.plus(LIFE))
                            .build()))
                    .getTokenValue();
        }
    }
}
