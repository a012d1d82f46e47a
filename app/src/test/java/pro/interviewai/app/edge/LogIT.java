package pro.interviewai.app.edge;

import static net.logstash.logback.argument.StructuredArguments.keyValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.json.JsonMapper;

/** What the application's own log appender makes of a message. */
class LogIT extends RunningApplication {
    private static final String HASH = "$2a$12$abcdefghijklmnopqrstuuK5x0eY1Zq3mB8nJ7vT6wR4sD2fG9hLe";
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJlLW9mLWFubg";

    static List<String> secrets() {
        return List.of(
                "ann.example+tag@mail.example.org",
                "\u0430\u043d\u043d\u0430@\u043f\u043e\u0447\u0442\u0430.example",
                TOKEN,
                HASH,
                "+49 170 1234567");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void aSecretIsMasked_whereverItStands(String secret) {
        var fault =
                new IllegalStateException("refused " + secret, new IllegalArgumentException("because of " + secret));
        for (var line : List.of(
                line("for " + secret + ", again", null),
                line("for {}", null, secret),
                line("for {}", null, keyValue("who", secret)),
                line("it failed", fault))) {
            assertThat(line).doesNotContain(secret).contains("***");
        }
    }

    @Test
    void aFieldWithATellingName_isMaskedWhateverItHolds() {
        for (var field : List.of("password", "email", "phone", "address")) {
            assertThat(line("noted {}", null, keyValue(field, "plainword"))).doesNotContain("\"plainword\"");
        }
    }

    @Test
    void aLineIsOneObjectOfJson_thatKeepsWhatIsNoSecret() {
        var line = line("interview 018f0000-0000-7000-8000-000000000001 took 1234567 ns\nand more", null);
        assertThat(line.strip()).doesNotContain("\n");
        var json = JsonMapper.shared().readTree(line);
        assertThat(json.get("message").asString())
                .isEqualTo("interview 018f0000-0000-7000-8000-000000000001 took 1234567 ns\nand more");
        assertThat(json.get("level").asString()).isEqualTo("WARN");
        assertThat(json.get("@timestamp").asString()).isNotBlank();
        assertThat(json.get("logger_name").asString()).isEqualTo(LogIT.class.getName());
    }

    private static String line(String message, Throwable fault, Object... arguments) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var appender = (OutputStreamAppender<ILoggingEvent>) root.getAppender("JSON");
        var logger = (Logger) LoggerFactory.getLogger(LogIT.class);
        var event = new LoggingEvent(LogIT.class.getName(), logger, Level.WARN, message, fault, arguments);
        return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
