package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** A client that goes away in the middle of an answer is no fault: nothing of it is logged as one. */
@Isolated("allows nobody else's warnings")
class GoneClientsIT extends RunningApplication {
    private static final List<String> NOTES_OF_GONE_CLIENTS =
            List.of("pro.interviewai.api.stream.EventStreams", "pro.interviewai.api.problem.ProblemAdvice");

    private final Heard heard = new Heard();

    @BeforeEach
    void listen() {
        heard.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        heard.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(heard);
        NOTES_OF_GONE_CLIENTS.forEach(name -> logger(name).setLevel(Level.DEBUG));
    }

    @AfterEach
    void stopListening() {
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(heard);
        NOTES_OF_GONE_CLIENTS.forEach(name -> logger(name).setLevel(null));
    }

    @Test
    void listenersWhoGo_areNoFaults() throws Exception {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var events = "/api/v1/interviews/" + id + "/events";
        for (var i = 0; i < 5; i++) {
            hangUp(ann, events, "text/event-stream", "InterviewStarted");
            close(ann, events, "text/event-stream", "InterviewStarted");
        }
        for (var question : Candidate.questionIds(started)) {
            assertThat(ann.answer(id, question, "An index keeps the keys in order.")
                            .status())
                    .isIn(200, 202);
        }
        awaitNotes("a listener has gone", 5);
        assertThat(ann.complete(id).status()).isEqualTo(200);
        assertThat(heard.complaints()).isEmpty();
    }

    @Test
    void aListenerWhoIsRefused_getsTheProblem() throws Exception {
        var ann = candidate();
        var answer = firstLines(ann, "/api/v1/interviews/none/events", "text/event-stream");
        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json", "NOT_FOUND");
        assertThat(heard.complaints()).isEmpty();
    }

    @Test
    void whoBreaksADownloadOff_isNoFault() throws Exception {
        var ann = candidate();
        var started = ann.start(5);
        ann.answerAtLength(started, 40_000);
        for (var i = 0; i < 5; i++) {
            hangUp(ann, "/api/v1/privacy/export", "*/*", "HTTP/1.1 200");
        }
        awaitNotes("a client has gone", 5);
        assertThat(heard.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/v1/ai/transcribe,multipart/form-data; boundary=x,"
                + "'--x|Content-Disposition: form-data; name=\"audio\"; filename=\"a\"||'",
        "PUT,/api/v1/users/profile/avatar,image/png,x",
        "PATCH,/api/v1/users/profile,application/json,{"
    })
    void whoBreaksAnUploadOff_isNoFault(String method, String path, String type, String beginning) throws Exception {
        var ann = candidate();
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: 4096\r\nAuthorization: Bearer " + ann.accessToken() + "\r\n\r\n";
        try (var socket = connect()) {
            send(socket, head + beginning.replace("|", "\r\n"));
            socket.setSoLinger(true, 0);
        }
        awaitNotes("a client has gone", 1);
        assertThat(heard.complaints()).isEmpty();
    }

    private void awaitNotes(String note, int times) {
        await().atMost(Patience.bound())
                .untilAsserted(() ->
                        assertThat(heard.lines(Level.DEBUG, note)).as(note).hasSizeGreaterThanOrEqualTo(times));
    }

    /** Asks, reads until the words come, and resets the connection. */
    private void hangUp(Candidate who, String path, String accept, String words) throws IOException {
        try (var socket = ask(who, path, accept)) {
            readUntil(socket.getInputStream(), words);
            socket.setSoLinger(true, 0);
        }
    }

    /** Asks, reads until the words come, and takes leave of the connection. */
    private void close(Candidate who, String path, String accept, String words) throws IOException {
        try (var socket = ask(who, path, accept)) {
            readUntil(socket.getInputStream(), words);
        }
    }

    private String firstLines(Candidate who, String path, String accept) throws IOException {
        try (var socket = ask(who, path, accept)) {
            return readUntil(socket.getInputStream(), "}");
        }
    }

    private Socket ask(Candidate who, String path, String accept) throws IOException {
        var socket = connect();
        send(
                socket,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nAuthorization: Bearer "
                        + who.accessToken() + "\r\n\r\n");
        return socket;
    }

    private Socket connect() throws IOException {
        var address = http().request("/").build().uri();
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout((int) Patience.bound().toMillis());
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String readUntil(InputStream answer, String words) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(words) < 0) {
            var next = answer.read();
            assertThat(next).as("the answer ended after: %s", read).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static final class Heard extends AppenderBase<ILoggingEvent> {
        private final Queue<ILoggingEvent> all = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            all.add(event);
        }

        List<String> lines(Level level, String words) {
            return all.stream()
                    .filter(event -> event.getLevel() == level)
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(message -> message.contains(words))
                    .toList();
        }

        List<String> complaints() {
            return all.stream()
                    .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage()
                            + (event.getThrowableProxy() == null
                                    ? ""
                                    : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy())))
                    .toList();
        }
    }
}
