package pro.interviewai.proving.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client of an application that keeps its connection as long as the server does, one request after the other. It does as
 * little as can be, for it runs on the same processors as what is measured.
 */
public final class Caller implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String LAST = "connection: close";
    /** Well below the time after which a server closes a connection that nobody uses. */
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private boolean closing;
    private long usedAt;

    /**
     * @param token none, if it is empty
     * @param more headers of each request besides those that it must have, such as {@code Prefer: respond-async}
     */
    public Caller(int port, String token, String... more) throws IOException {
        this.port = port;
        var authorization = Stream.of(token).filter(there -> !there.isEmpty()).map("Authorization: Bearer "::concat);
        this.headers = Stream.of(Stream.of(" HTTP/1.1", "Host: 127.0.0.1:" + port), authorization, Stream.of(more))
                .flatMap(all -> all)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        this.socket = connect(port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.usedAt = System.nanoTime();
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private void connectAgain() throws IOException {
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        closing = false;
    }

    /** Answers the body, which has to come with 2xx. */
    public String get(String path) throws IOException {
        return exchange("GET " + path + headers + "\r\n");
    }

    /** @param more headers of this request alone */
    public String send(String method, String path, String json, String... more) throws IOException {
        var length = json.getBytes(StandardCharsets.UTF_8).length;
        var own = Stream.of(more).map(header -> header + "\r\n").collect(Collectors.joining());
        return exchange(method + " " + path + headers + own + "Content-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + json);
    }

    private String exchange(String request) throws IOException {
        if (closing || System.nanoTime() - usedAt > IDLE.toNanos()) {
            connectAgain();
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var status = line();
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
            chunked |= lower.equals(CHUNKED);
            closing |= lower.equals(LAST);
        }
        var body = new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        usedAt = System.nanoTime();
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
