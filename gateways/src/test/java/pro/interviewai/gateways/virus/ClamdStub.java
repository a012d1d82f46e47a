package pro.interviewai.gateways.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes files as clamd does (INSTREAM of clamd(8)) and answers what it is told to. */
final class ClamdStub implements AutoCloseable {
    private final ServerSocket server;
    private final int most;
    private final String answer;
    private final Duration rest;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();

    /**
     * @param most bytes of a file that it takes
     * @param answer to a whole file; with an empty one it never answers
     */
    ClamdStub(int most, String answer) throws IOException {
        this(most, answer, Duration.ZERO);
    }

    /** @param rest before it takes the first byte of a file */
    ClamdStub(int most, String answer, Duration rest) throws IOException {
        this.rest = rest;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.most = most;
        this.answer = answer;
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    List<byte[]> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket call = server.accept()) {
                answer(call);
            } catch (IOException e) {
                // closed by the test, or by a client that has waited enough
            }
        }
    }

    private void answer(Socket call) throws IOException {
        var in = new DataInputStream(call.getInputStream());
        var command = new StringBuilder();
        var end = in.read() == 'n' ? '\n' : '\0';
        for (var c = in.read(); c >= 0 && c != end; c = in.read()) {
            command.append((char) c);
        }
        var reply = switch (command.toString()) {
            case "PING" -> "PONG";
            case "VERSIONCOMMANDS" -> "ClamAV 1.4.6| COMMANDS: PING VERSIONCOMMANDS INSTREAM";
            case "INSTREAM" -> take(in);
            default -> "UNKNOWN COMMAND";
        };
        if (reply.isEmpty()) {
            in.read();
        } else {
            call.getOutputStream().write((reply + end).getBytes(StandardCharsets.US_ASCII));
            call.getOutputStream().flush();
        }
    }

    private void sleep() throws IOException {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String take(DataInputStream in) throws IOException {
        var file = new ByteArrayOutputStream();
        sleep();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            if (file.size() > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        received.add(file.toByteArray());
        return answer;
    }
}
