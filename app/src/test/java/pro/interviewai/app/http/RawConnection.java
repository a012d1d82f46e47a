package pro.interviewai.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection, byte by byte, from an address of one's choice on this machine. */
public final class RawConnection implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    /** @param from e.g. 127.0.0.2: on Linux all of 127.0.0.0/8 is this machine */
    public static RawConnection open(int port, String from) {
        try {
            var socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new RawConnection(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request on a connection of its own. */
    public static Answer ask(
            int port, String from, String method, String path, @Nullable String token, @Nullable Object body) {
        try (var connection = open(port, from)) {
            var json = body == null ? "" : JSON.writeValueAsString(body);
            var bearer = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
            connection.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer
                    + "Content-Type: application/json\r\nContent-Length: "
                    + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
            return connection.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The next answer; one of status 0 if the connection was closed without any. */
    public Answer answer() {
        try {
            var in = socket.getInputStream();
            var head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                var next = in.read();
                if (next < 0) {
                    return new Answer(0, "", "");
                }
                head.write(next);
            }
            var text = head.toString(StandardCharsets.ISO_8859_1);
            var answer = new Answer(Integer.parseInt(text.split(" ")[1]), text, "");
            return new Answer(answer.status(), text, body(in, answer));
        } catch (IOException reset) {
            return new Answer(0, "", "");
        }
    }

    private static String body(InputStream in, Answer answer) throws IOException {
        var length = answer.header("Content-Length");
        if (!length.isEmpty()) {
            return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
        }
        if (!answer.header("Transfer-Encoding").equals("chunked")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var body = new ByteArrayOutputStream();
        for (var size = chunk(in); size > 0; size = chunk(in)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    /** The next line that is sent; empty at the end. */
    public String line() throws IOException {
        return line(socket.getInputStream());
    }

    /** All that comes until the connection is closed. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Waits until nothing comes any more; what came is thrown away. */
    public void awaitClosed() {
        try {
            socket.getInputStream().skip(Long.MAX_VALUE);
        } catch (IOException reset) {
            // closed as well
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came, its head as it is. */
    public record Answer(int status, String head, String body) {
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
