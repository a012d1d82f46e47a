package pro.interviewai.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** Runs the requests of {@code requests.http} from top to bottom. */
class RequestsFileIT extends RunningApplication {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final String EMAIL = "reader@example.org";

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, Reply> replies = new HashMap<>();

    @Test
    void everyRequestSucceeds() throws IOException, InterruptedException {
        var blocks = Files.readString(Path.of("..", "requests.http")).split("(?m)^###.*$");
        variables.put("host", "");
        variables.put("password", "Correct-Horse-7");
        variables.put("email", EMAIL);
        variables.put("adminEmail", ADMIN);
        variables.put("adminPassword", ADMIN_PASSWORD);
        for (var i = 1; i < blocks.length; i++) {
            if (blocks[i].contains("{{verificationToken}}")) {
                variables.put("verificationToken", mail().tokenFor(EMAIL));
            }
            run(blocks[i]);
        }
        assertThat(replies).hasSize(blocks.length - 1).containsKeys("register", "feedback", "logout");
        assertThat(replies.get("feedback").json().at("/answered").asInt()).isEqualTo(2);
    }

    private void run(String block) {
        var name = Pattern.compile("# @name (\\w+)").matcher(block);
        assertThat(name.find()).as(block).isTrue();
        var parts = filled(block.substring(name.end()).strip()).split("\n\n", 2);
        var lines = parts[0].split("\n");
        var target = lines[0].split(" ", 2);
        var request = http().request(target[1]);
        for (var i = 1; i < lines.length; i++) {
            var header = lines[i].split(": ", 2);
            request.header(header[0], header[1]);
        }
        var body = parts.length > 1 ? BodyPublishers.ofString(parts[1]) : BodyPublishers.noBody();
        var reply = http().send(request.method(target[0], body));
        assertThat(reply.status()).as(name.group(1) + ": " + reply).isBetween(200, 299);
        replies.put(name.group(1), reply);
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> value(match.group(1)));
    }

    private String value(String variable) {
        var path = variable.split("\\.response\\.body\\.", 2);
        if (path.length == 1) {
            return variables.get(variable);
        }
        return replies.get(path[0]).text("/" + path[1].replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"));
    }
}
