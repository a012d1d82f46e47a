package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;

/** What strangers say of themselves is not carried to others by letters from here. */
class LettersIT extends RunningApplication {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "es", "de", "fr", "zh", "ar"})
    void beforeAnAddressIsConfirmed_aLetterSaysNothingThatWhoeverRegisteredSays(String language)
            throws InterruptedException {
        var email = "reader" + PEOPLE.incrementAndGet() + "@example.org";
        var registration = Candidate.registration(email);
        registration.put("firstName", "Visit http://evil.example now");
        registration.put("lastName", "www.evil.example");
        registration.put("language", language);
        assertThat(http().post("/api/v1/auth/register", registration).status()).isEqualTo(201);
        mail().tokenFor(email);
        http().post("/api/v1/auth/forgot-password", Map.of("email", email));
        mail().resetTokenFor(email);

        assertThat(mail().letters(email))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).doesNotContain("evil", "Visit", "{0}"));
    }

    @Test
    void toAnAddressThatIsOnlyWanted_nothingIsSaidThatWhoeverWantsItSays() throws InterruptedException {
        var ann = candidate();
        ann.http().patch("/api/v1/users/profile", Map.of("firstName", "Mallory"));
        var wanted = "wanted" + PEOPLE.incrementAndGet() + "@example.net";
        ann.http().post("/api/v1/users/email", Map.of("newEmail", wanted, "password", Candidate.PASSWORD));
        mail().changeTokenFor(wanted);
        mail().changeTokenFor(ann.email());

        assertThat(mail().letters(wanted))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("Hello,").doesNotContain("Mallory"));
        assertThat(mail().letters(ann.email()).getLast()).contains("Hello Mallory,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "evil.example", "mallory@evil.example", "+44 20 7946 0958"})
    void noNameBecomesALink_evenInALetterToItsOwner(String name) throws InterruptedException {
        var ann = candidate();
        assertThat(ann.http()
                        .patch("/api/v1/users/profile", Map.of("firstName", name))
                        .status())
                .isEqualTo(200);
        var known = mail().letters(ann.email()).size();
        ann.http()
                .post(
                        "/api/v1/users/password",
                        Map.of("currentPassword", Candidate.PASSWORD, "newPassword", "Another-Wombat-42"));

        assertThat(letters(ann.email(), known + 1).getLast())
                .contains("Your password has been changed", "Hello,")
                .doesNotContain(name);
    }

    private List<String> letters(String email, int expected) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (mail().letters(email).size() < expected) {
            assertThat(System.nanoTime()).as("no letter came to " + email).isLessThan(end);
            Thread.sleep(20);
        }
        return mail().letters(email);
    }
}
