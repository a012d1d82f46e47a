package pro.interviewai.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;

/** The requests of {@code requests.http}, run as the HTTP clients of editors run them. */
final class RequestsFile {
    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern NAME = Pattern.compile("# @name (\\w+)");
    private static final String FROM_FILE = "< ";

    private final Http http;
    private final Map<String, String> variables =
            new HashMap<>(Map.of("host", "", "$timestamp", Long.toString(System.nanoTime())));
    private final Map<String, Exchange> exchanges = new LinkedHashMap<>();

    /** @param body as sent, null where it is none or no JSON */
    record Exchange(String method, String path, @Nullable String body, Reply reply) {}

    RequestsFile(Http http) {
        this.http = http;
    }

    List<String> blocks() throws IOException {
        var blocks = Files.readString(ROOT.resolve("requests.http")).split("(?m)^###.*$");
        return List.of(blocks).subList(1, blocks.length);
    }

    void set(String variable, String value) {
        variables.put(variable, value);
    }

    Map<String, Exchange> exchanges() {
        return exchanges;
    }

    void run(String block) throws IOException {
        var name = NAME.matcher(block);
        assertThat(name.find()).as(block).isTrue();
        var parts = filled(block.substring(name.end()).strip()).split("\n\n", 2);
        var lines = parts[0].split("\n");
        var target = lines[0].split(" ", 2);
        var request = http.request(target[1]);
        var type = "";
        for (var i = 1; i < lines.length; i++) {
            var header = lines[i].split(": ", 2);
            request.header(header[0], header[1]);
            type = header[0].equals("Content-Type") ? header[1] : type;
        }
        var body = parts.length > 1 ? parts[1] : null;
        request.method(target[0], publisher(body, type));
        var reply = target[1].endsWith("/answer") ? http.sendUntilDone(request) : http.send(request);
        exchanges.put(
                name.group(1),
                new Exchange(target[0], target[1].split("\\?")[0], type.contains("json") ? body : null, reply));
    }

    /** A line with an angle bracket stands for the bytes of the file that it names. */
    private static BodyPublisher publisher(@Nullable String body, String type) throws IOException {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        var end = (type.startsWith("multipart") ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        for (var line : body.split("\n")) {
            bytes.write(bytes.size() == 0 ? new byte[0] : end);
            bytes.write(
                    line.startsWith(FROM_FILE)
                            ? Files.readAllBytes(ROOT.resolve(line.substring(FROM_FILE.length())))
                            : line.getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(type.startsWith("multipart") ? end : new byte[0]);
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> value(match.group(1)));
    }

    private String value(String variable) {
        var path = variable.split("\\.response\\.body\\.", 2);
        return path.length == 1
                ? variables.get(variable)
                : exchanges
                        .get(path[0])
                        .reply()
                        .text("/" + path[1].replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"));
    }
}
