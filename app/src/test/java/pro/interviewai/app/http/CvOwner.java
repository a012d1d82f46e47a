package pro.interviewai.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import pro.interviewai.testing.Patience;

/** Somebody with CVs, and what they do with them over HTTP. */
public final class CvOwner {
    public static final String CVS = "/api/v1/cv";
    /** In reach of the tests of each module: of which CVs it is known what stands in them. */
    private static final Path LABELLED = Path.of("..", "intelligence", "src", "test", "resources", "cv", "labelled");

    private static final String BOUNDARY = "edge-of-a-part-0f3e";
    /** The type of what {@link #form} gives. */
    public static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private static final Set<String> ENDS = Set.of("completed", "failed");

    private final Http http;

    public CvOwner(Http http) {
        this.http = http;
    }

    public Http http() {
        return http;
    }

    /** The same person at another server, or at the same one after its restart. */
    public CvOwner at(Http server) {
        return new CvOwner(http.at(server));
    }

    /** The file of one of the labelled CVs. */
    public static byte[] labelled(String name) {
        try {
            return Files.readAllBytes(LABELLED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reply upload(String name, byte[] file) {
        return upload(name, file, Map.of());
    }

    /** @param fields of the form beside the file, such as a job description */
    public Reply upload(String name, byte[] file, Map<String, String> fields) {
        return http.send(request(name, file, fields));
    }

    /** The same with a key, so that it may be repeated. */
    public Reply upload(String name, byte[] file, Map<String, String> fields, String key) {
        return http.send(request(name, file, fields).header("Idempotency-Key", key));
    }

    private HttpRequest.Builder request(String name, byte[] file, Map<String, String> fields) {
        return http.request(CVS + "/upload")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofByteArray(form(name, file, fields)));
    }

    /** Uploads what is taken in, and gives its id when it is read and judged. */
    public String judged(String name, byte[] file) {
        return judged(name, file, Map.of());
    }

    public String judged(String name, byte[] file, Map<String, String> fields) {
        var uploaded = upload(name, file, fields);
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        var id = uploaded.text("/cvId");
        awaitJudged(id);
        return id;
    }

    /** Its present version once nothing of it is awaited any more. */
    public Reply awaitJudged(String id) {
        return Patience.until("what is made of a CV", () -> get(id, ""), CvOwner::isJudged);
    }

    private static boolean isJudged(Reply reply) {
        return reply.status() == 200
                && ENDS.contains(reply.json().at("/cv/analysisStatus").asString(""));
    }

    /** @param below the CV, such as {@code /versions} */
    public Reply get(String id, String below) {
        return http.get(path(id) + below);
    }

    /** What is no text, such as an export. */
    public HttpResponse<byte[]> download(String id, String below) {
        return download(path(id) + below);
    }

    public HttpResponse<byte[]> download(String address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(http.request(address).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Reply post(String id, String below, Object body) {
        return http.post(path(id) + below, body);
    }

    /** Analyses the present version once more and gives it when that is done. */
    public Reply analysed(String id, Map<String, ?> wish) {
        var asked = post(id, "/analyze", wish);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        return awaitJudged(id);
    }

    public static String path(String id) {
        return CVS + "/" + id;
    }

    /** A form with a file as browsers send it. */
    public static byte[] form(String name, byte[] file, Map<String, String> fields) {
        var form = new ByteArrayOutputStream();
        fields.forEach((field, value) -> form.writeBytes(part("name=\"" + field + "\"", value)));
        form.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", ""));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static byte[] part(String disposition, String content) {
        var end = content.isEmpty() ? "" : "\r\n";
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + end)
                .getBytes(StandardCharsets.UTF_8);
    }
}
