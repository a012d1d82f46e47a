package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;

/** A CV with words of its own in each place where something personal comes to stand. */
public final class PlantedCv {
    /** In the file's name, the file, the job, a correction, the tree, an optimisation, and where it was sent. */
    private static final List<String> WORDS = List.of(
            "Whifflebox", "Grindlestone", "Crumbletonjob", "Bramblewick", "Dunderbranch", "Thistlerole", "Gobblefirm");

    private static final String TEXT = """
            Quillavane Zebrowskyquux
            oddlyspelt.mailbox@quuxdomain.example.org | Wumblecroft

            Summary
            Backend engineer who likes Java and was responsible for the fumblethorpe.

            Experience
            Engineer, Snorkelwick Grindlestone    2019 - 2023
            - Responsible for a service in Java that serves 40 teams

            Skills
            Java, Kubernetes, PostgreSQL
            """;

    private PlantedCv() {}

    public static List<String> words() {
        return WORDS;
    }

    /** The file as it is uploaded. */
    public static byte[] file() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** What tells of the person or stands in the CV, and what else is to be looked for. */
    public static Traces traces(String... more) {
        return PlantedPerson.traces(
                Stream.concat(WORDS.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Has the CV of somebody read, corrected, judged, improved, made another version of, and sent. */
    public static CvOwner of(Http person) {
        var owner = new CvOwner(person);
        var cv = taken(upload(person));
        owner.awaitJudged(cv);
        done(
                200,
                person.patch(
                        CvOwner.path(cv) + "/corrections",
                        Map.of(
                                "corrections",
                                List.of(Map.of("type", "addition", "path", "skills/0", "text", "Bramblewick")))));
        owner.analysed(cv, Map.of("jobDescription", "We are Crumbletonjob and look for somebody who knows Erlang."));
        done(
                200,
                owner.post(
                        cv,
                        "/optimize",
                        Map.of(
                                "optimizationLevel",
                                "moderate",
                                "targetRole",
                                "Thistlerole",
                                "targetCompany",
                                "Gobblefirm")));
        done(201, owner.post(cv, "/versions", Map.of("branch", "Dunderbranch")));
        var sent = Map.of(
                "company", "Gobblefirm", "role", "Thistlerole", "cvId", cv, "version", 1, "note", "Crumbletonjob");
        done(201, person.post("/api/v1/applications", sent));
        return owner;
    }

    /** Brings the file, anew each time. */
    public static Reply upload(Http person) {
        return new CvOwner(person)
                .upload(
                        "Whifflebox.txt",
                        file(),
                        Map.of("jobDescription", "Crumbletonjob wants Java."),
                        UUID.randomUUID().toString());
    }

    private static String taken(Reply upload) {
        done(201, upload);
        return upload.text("/cvId");
    }

    private static void done(int status, Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
    }
}
