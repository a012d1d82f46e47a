package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** Each answer says what it is, how long it may be kept, and that nobody is to guess otherwise. */
class AnswerTypesIT extends RunningApplication {
    private static final String NOT_KEPT = "no-store";

    @Test
    void whatIsTakenAlong_saysWhatItIs() throws Exception {
        var ann = candidate().http();
        var export = ann.get("/api/v1/privacy/export");
        expect(export, "application/zip", NOT_KEPT);
        assertThat(export.header("Content-Disposition")).matches("attachment; filename=\"interviewai-[0-9-]+\\.zip\"");

        var activities = "/api/v1/analytics/me/activities";
        expect(ann.get(activities), "application/json", NOT_KEPT);
        expect(asking(ann, activities, "text/csv"), "text/csv;charset=UTF-8", NOT_KEPT);
        assertThat(asking(ann, activities, "text/csv").header("Content-Disposition"))
                .contains("activities.csv");
        var counted = "/api/v1/admin/analytics/activities";
        expect(admin().get(counted), "application/json", NOT_KEPT);
        expect(asking(admin(), counted, "text/csv"), "text/csv;charset=UTF-8", NOT_KEPT);
    }

    @Test
    void whatBelongsToSomebody_saysWhatItIs() throws Exception {
        var ann = candidate().http();
        ann.put("/api/v1/users/profile/avatar", "image/png", picture());
        expect(ann.get("/api/v1/users/profile/avatar"), "image/jpeg", "private");
        expect(ann.get("/api/v1/users/profile"), "application/json", NOT_KEPT);
        expect(ann.get("/api/v1/nowhere"), "application/problem+json", NOT_KEPT);
    }

    @Test
    void whatIsForEverybody_saysWhatItIs() {
        expect(http().get("/.well-known/jwks.json"), "application/json", "public");
        expect(http().get("/health"), "application/json", NOT_KEPT);
        expect(http().get("/v3/api-docs"), "application/json", NOT_KEPT);
        expect(http().get("/v3/api-docs.yaml"), "application/vnd.oai.openapi", NOT_KEPT);
        for (var page : List.of("/", "/sign-in", "/index.html", "/swagger-ui/index.html")) {
            assertThat(http().get(page).header("Content-Type")).as(page).startsWith("text/html");
        }
        expect(http().get("/favicon.svg"), "image/svg+xml", "");
        expect(http().get("/robots.txt"), "text/plain", "");
        var assets = Pattern.compile("/assets/[^\"]+")
                .matcher(http().get("/").response().body());
        assertThat(assets.results().toList()).isNotEmpty().allSatisfy(asset -> {
            expect(http().get(asset.group()), typeOf(asset.group()), "immutable");
        });
    }

    private static String typeOf(String asset) {
        return switch (asset.substring(asset.lastIndexOf('.'))) {
            case ".css" -> "text/css";
            case ".js" -> "text/javascript";
            case ".woff2" -> "font/woff2";
            default -> throw new AssertionError("Nobody has said what type this is to have: " + asset);
        };
    }

    private static Reply asking(Http http, String path, String accept) {
        HttpRequest.Builder request = http.request(path).header("Accept", accept);
        return http.send(request.GET());
    }

    private static void expect(Reply reply, String type, String kept) {
        assertThat(reply.header("Content-Type")).as(reply.toString()).startsWith(type);
        assertThat(reply.header("X-Content-Type-Options")).as(type).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).as(type).contains(kept);
    }

    private static byte[] picture() throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
