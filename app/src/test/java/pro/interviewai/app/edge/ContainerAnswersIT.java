package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.app.http.RawConnection;
import pro.interviewai.app.http.RawConnection.Answer;
import pro.interviewai.app.http.RunningApplication;

/** What is answered to requests that hardly are any: as to all others, by a problem document. */
class ContainerAnswersIT extends RunningApplication {
    private static final String HOST = "Host: localhost\r\n";

    static Stream<Arguments> requests() {
        return Stream.of(
                request(431, "HEADERS_TOO_LARGE", "GET /health HTTP/1.1", HOST + "X-Large: " + "x".repeat(20_000)),
                request(431, "HEADERS_TOO_LARGE", "GET /" + "x".repeat(20_000) + " HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /api/v1/interviews/%00 HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /api/v1/interviews/%zz HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /api/v1/interviews/..%2f..%2fetc HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /../../etc/passwd HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /%c0%ae HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /api/v1/interviews?page=[1] HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /a b HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "GET /health HTTP/1.1", "Host: a b"),
                request(400, "MALFORMED_REQUEST", "GET /health HTTP/1.1", HOST + "Host: other"),
                request(400, "MALFORMED_REQUEST", "GET /health HTTP/1.1", "X: no host"),
                request(400, "MALFORMED_REQUEST", "GET /health HTTP/9.9", HOST),
                request(400, "MALFORMED_REQUEST", "G\u00e4T /health HTTP/1.1", HOST),
                request(400, "MALFORMED_REQUEST", "nonsense", ""),
                request(400, "MALFORMED_REQUEST", "POST /api/v1/auth/login HTTP/1.1", HOST + "Content-Length: many"),
                request(400, "MALFORMED_REQUEST", "POST /api/v1/auth/login HTTP/1.1", HOST + "Content-Length: -1"),
                request(
                        400,
                        "MALFORMED_REQUEST",
                        "POST /api/v1/auth/login HTTP/1.1",
                        HOST + "Content-Length: 1\r\nContent-Length: 2"),
                request(
                        400,
                        "MALFORMED_REQUEST",
                        "POST /api/v1/auth/login HTTP/1.1",
                        HOST + "Transfer-Encoding: something"),
                request(
                        400,
                        "MALFORMED_REQUEST",
                        "POST /api/v1/auth/login HTTP/1.1",
                        HOST + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0"),
                request(405, "METHOD_NOT_ALLOWED", "TRACE /health HTTP/1.1", HOST),
                request(405, "METHOD_NOT_ALLOWED", "PROPFIND /health HTTP/1.1", HOST),
                request(405, "METHOD_NOT_ALLOWED", "NONSENSE /api/v1/auth/login HTTP/1.1", HOST),
                request(405, "METHOD_NOT_ALLOWED", "POST /health HTTP/1.1", HOST + "Content-Length: 0"),
                request(401, "UNAUTHENTICATED", "GET /api/v1/nowhere HTTP/1.0", HOST),
                request(404, "NOT_FOUND", "GET /api/v1/auth/nowhere HTTP/1.0", ""));
    }

    private static Arguments request(int status, String code, String line, String headers) {
        return Arguments.of(status, code, line, headers);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsHardlyARequest_isAnsweredByAProblem(int status, String code, String line, String headers)
            throws IOException {
        var answer = answer(line + "\r\n" + headers + (headers.isEmpty() ? "\r\n" : "\r\n\r\n"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/detail").asString()).endsWith(".");
        isSafe(answer);
    }

    /** An answer to HEAD has no body, and one to a proxy's or the server's own address is none of a page. */
    @Test
    void headAndWhatIsForProxies_isAnsweredWithoutAPage() throws IOException {
        for (var line : new String[] {
            "HEAD /health HTTP/1.1",
            "HEAD /api/v1/interviews/%00 HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "CONNECT localhost:443 HTTP/1.1"
        }) {
            try (var connection = RawConnection.open(port(), "127.0.0.1")) {
                connection.send(line + "\r\n" + HOST + "Connection: close\r\n\r\n");
                var all = connection.rest();
                assertThat(all).as(line).startsWith("HTTP/1.1 ").doesNotContain("<html", "<!doctype", "Tomcat");
                if (line.startsWith("HEAD")) {
                    assertThat(all).as(line).endsWith("\r\n\r\n");
                }
            }
        }
    }

    @Test
    void aBodyThatDoesNotCome_isWaitedForNoLongerThanItsTime() throws IOException {
        var answer = answer("POST /api/v1/auth/login HTTP/1.1\r\n" + HOST
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(408);
        assertThat(answer.json().at("/code").asString()).isEqualTo("REQUEST_TIMEOUT");
    }

    private Answer answer(String request) throws IOException {
        try (var connection = RawConnection.open(port(), "127.0.0.1")) {
            return connection.send(request).answer();
        }
    }

    private static void isSafe(Answer answer) {
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<html", "Tomcat", "Exception", "at org.");
    }
}
