package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.RunningApplication;

/** What operators and client authors get to see. */
class HealthIT extends RunningApplication {

    @Test
    void health_namesWhatRequestsDependOn() {
        for (var path : Set.of("/health", "/health/readiness")) {
            var health = http().health(path);
            assertThat(health.text("/status")).isEqualTo("ok");
            assertThat(Instant.parse(health.text("/timestamp")))
                    .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
            assertThat(health.json().at("/uptime").asDouble()).isPositive();
            assertThat(health.json().at("/checks").propertyNames())
                    .containsExactlyInAnyOrder(
                            "start", "store", "disk", "processors", "speech", "documents", "viruses");
            health.json().at("/checks").forEach(check -> {
                assertThat(check.get("status").asString()).isEqualTo("ok");
                assertThat(check.get("detail").asString()).isNotBlank();
            });
            assertThat(health.response().body()).doesNotContain("mongodb://", DATA_DIR.toString());
        }
    }

    @Test
    void liveness_asksNobodyElse() {
        var liveness = http().get("/health/liveness");
        assertThat(liveness.status()).isEqualTo(200);
        assertThat(liveness.text("/status")).isEqualTo("ok");
        assertThat(liveness.json().at("/checks")).isEmpty();
    }

    @Test
    void theDocumentDescribesEveryEndpoint() {
        var document = http().get("/v3/api-docs");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text("/openapi")).startsWith("3.");
        var paths = document.json().at("/paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/auth/register",
                        "/api/v1/auth/verify-email",
                        "/api/v1/auth/resend-verification",
                        "/api/v1/auth/login",
                        "/api/v1/auth/refresh",
                        "/api/v1/auth/logout",
                        "/api/v1/auth/captcha",
                        "/api/v1/users/profile",
                        "/.well-known/jwks.json",
                        "/api/v1/interviews",
                        "/api/v1/interviews/start",
                        "/api/v1/interviews/{id}",
                        "/api/v1/interviews/{id}/answer",
                        "/api/v1/interviews/{id}/complete",
                        "/api/v1/interviews/{id}/feedback",
                        "/health",
                        "/health/readiness",
                        "/health/liveness")
                .doesNotContain("/error", "/verify-email");
        assertThat(paths.at("/~1api~1v1~1interviews~1start/post/requestBody/content")
                        .propertyNames())
                .containsExactly("application/json");
        assertThat(document.text("/components/securitySchemes/bearer/scheme")).isEqualTo("bearer");
        assertThat(document.response().body()).doesNotContain("SignedIn");
    }

    @Test
    void theDocumentationCanBeRead() {
        var page = http().get("/swagger-ui.html");
        assertThat(page.status()).isEqualTo(302);
        var target = http().get(page.header("Location"));
        assertThat(target.status()).isEqualTo(200);
        assertThat(target.header("Content-Type")).startsWith("text/html");
        assertThat(http().get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
        for (var path : Set.of("/health", "/verify-email?token=x", "/api/v1/interviews", "/api/v1/nowhere")) {
            var reply = http().get(path);
            assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(reply.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(reply.header("Strict-Transport-Security"))
                    .as("not where there is no TLS")
                    .isEmpty();
            assertThat(reply.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(reply.header("Cache-Control")).as(path).contains("no-store");
            assertThat(reply.header("Server")).as(path).isEmpty();
            assertThat(reply.header("Set-Cookie")).as(path).isEmpty();
        }
    }
}
