package pro.interviewai.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DocumentCodec;

/** What nothing on this machine can be faster than. */
final class Floors {
    private static final int TIMES = 2_000;

    private Floors() {}

    static void measure(Path folder, Report report) throws Exception {
        report.floor(
                "write and fdatasync of 512 bytes",
                synced(folder.resolve("floor")).toString());
        report.floor("round trip over the loopback interface", roundTrip().toString());
        report.floor("decoding of a document of 700 bytes", decoded().toString());
    }

    private static Latencies synced(Path file) throws IOException {
        var times = new Latencies();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var i = 0; i < TIMES / 4; i++) {
                var begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(512));
                channel.force(false);
                times.add(System.nanoTime() - begin);
            }
        }
        return times;
    }

    private static Latencies roundTrip() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var echo = Thread.ofPlatform().start(() -> echo(server));
            var times = new Latencies();
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                socket.setTcpNoDelay(true);
                for (var i = 0; i < TIMES * 2; i++) {
                    var begin = System.nanoTime();
                    socket.getOutputStream().write(1);
                    socket.getInputStream().read();
                    times.add(System.nanoTime() - begin);
                }
            }
            echo.join();
            return times;
        }
    }

    private static void echo(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.setTcpNoDelay(true);
            for (var read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                socket.getOutputStream().write(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Latencies decoded() {
        var document = new BsonDocument("_id", new BsonString("document"));
        for (var i = 0; i < 8; i++) {
            document.append("text" + i, new BsonString("some text of a certain length"));
        }
        document.append("bytes", new BsonBinary(new byte[256]));
        var raw = new RawBsonDocument(document, new BsonDocumentCodec());
        var times = new Latencies();
        for (var i = 0; i < TIMES * 10; i++) {
            var begin = System.nanoTime();
            Document decoded = raw.decode(new DocumentCodec());
            times.add(System.nanoTime() - begin);
            if (decoded.size() != document.size()) {
                throw new IllegalStateException("Decoded " + decoded.size() + " fields");
            }
        }
        return times;
    }
}
