package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;

/** Somebody with words of their own in everything that is personal, so that they are found wherever they stand. */
public final class PlantedPerson {
    public static final String EMAIL = "oddlyspelt.mailbox@quuxdomain.example.org";
    public static final String PASSWORD = "Vexing-Wombat-77";
    public static final String TOLD =
            "At Snorkelwick I measured it first, then I added an index for the slow query and the fumblethorpe ran fast.";

    public static final String LAST_NAME = "Zebrowskyquux";

    private static final String FIRST_NAME = "Quillavane";
    private static final String DEVICE = "Grumblephone";

    private PlantedPerson() {}

    /** What tells of this person, and what else is to be looked for. */
    public static Traces traces(String... more) {
        var words = Stream.of(
                FIRST_NAME,
                LAST_NAME,
                "oddlyspelt.mailbox",
                "quuxdomain",
                DEVICE,
                "Wumblecroft",
                "blithermoor",
                "Snorkelwick",
                "fumblethorpe");
        return new Traces(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    /** Registers, confirms the address and signs in. */
    public static Http join(Http http, Path dataDir) throws InterruptedException {
        var registration = Candidate.registration(EMAIL);
        registration.put("password", PASSWORD);
        registration.put("firstName", FIRST_NAME);
        registration.put("lastName", LAST_NAME);
        assertThat(http.post("/api/v1/auth/register", registration).status()).isEqualTo(201);
        var link = Map.of("token", new MailBox(dataDir).tokenFor(EMAIL));
        assertThat(http.post("/api/v1/auth/verify-email", link).status()).isEqualTo(200);
        var login = http.send(http.request("/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .header("User-Agent", DEVICE)
                .POST(BodyPublishers.ofString("{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}")));
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        var person = http.as(login.text("/accessToken"));
        var told = person.patch("/api/v1/users/profile", Map.of("bio", "I come from Wumblecroft."));
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        var moving = Map.of("newEmail", "next.mailbox@blithermoor.example.org", "password", PASSWORD);
        assertThat(person.post("/api/v1/users/email", moving).status()).isEqualTo(200);
        return person;
    }
}
