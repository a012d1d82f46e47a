package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;

/** Rows D12 and D13: what nobody has proven does not last, and what was proven does not outlive what it was about. */
@Isolated("holds answers to the seconds that are promised")
class UnprovenClaimsE2E {
    private static final String PROFILE = "/api/v1/users/profile";
    private static final String MINE = "Owners-Wombat-42";
    private static final String THEIRS = "Strangers-Walrus-17";
    private static final String CHOSEN = "Chosen-Anew-Heron-88";
    private static final Map<String, String> MANY_REQUESTS = Map.of("RATE_LIMIT_GLOBAL_PER_MINUTE", "1000000");

    /** A running application and what its people read. */
    private record Door(Http http, MailBox mail) {

        Reply register(String email, String password, String firstName) {
            return http.post("/api/v1/auth/register", registration(email, password, firstName));
        }

        Reply register(String email, String password, String firstName, String key) {
            return http.post("/api/v1/auth/register", registration(email, password, firstName), key);
        }

        private static Map<String, Object> registration(String email, String password, String firstName) {
            var registration = Candidate.registration(email);
            registration.put("password", password);
            registration.put("firstName", firstName);
            return registration;
        }

        Reply confirm(String token, @Nullable String password) {
            return http.post(
                    "/api/v1/auth/verify-email",
                    password == null ? Map.of("token", token) : Map.of("token", token, "password", password));
        }

        Reply reset(String token, String password) {
            return http.post("/api/v1/auth/reset-password", Map.of("token", token, "password", password));
        }

        void forgot(String email) {
            assertThat(http.post("/api/v1/auth/forgot-password", Map.of("email", email))
                            .status())
                    .isEqualTo(200);
        }

        String firstNameOf(String email, String password) {
            return http.signIn(email, password).get(PROFILE).text("/firstName");
        }

        /** The link alone tells nobody's password from another's. */
        void isShutWithoutProof(String email, String token) {
            var alone = confirm(token, null);
            strangerStaysOut(email);
            Refusal.expect(alone, 409, "REGISTRATION_CONTESTED");
            Refusal.expect(confirm(token, CHOSEN), 409, "REGISTRATION_CONTESTED");
        }

        void strangerStaysOut(String email) {
            assertThat(http.login(email, THEIRS).status())
                    .as("the stranger's sign-in")
                    .isEqualTo(401);
        }

        void ownerGetsInByTheirPassword(String email, String token) {
            assertThat(confirm(token, MINE).status()).isEqualTo(200);
            strangerStaysOut(email);
            assertThat(firstNameOf(email, MINE)).isEqualTo("Olga");
        }

        void doesNotKnowTheOwnersPasswordAnyMore(String email, String token) {
            Refusal.expect(confirm(token, MINE), 409, "REGISTRATION_CONTESTED");
            strangerStaysOut(email);
        }
    }

    @FunctionalInterface
    private interface Deed {
        void at(Door door) throws Exception;
    }

    @Fault("D12")
    void whoeverRegistersWithAnothersAddress_getsNothingInThatLasts() throws Exception {
        FaultReport.row(
                "D12", 1, 1, (_, _) -> claimed(Site.SOUND), (_, _) -> claimed(Site.broken("first-come-first-served")));
    }

    private static void claimed(Map<String, String> broken) throws Exception {
        var site = Site.at(Files.createTempDirectory("claims"));
        at(site, broken, Duration.ZERO, door -> {
            for (var email : new String[] {"early@example.org", "hasty@example.org"}) {
                assertThat(door.register(email, THEIRS, "Mallory").status()).isEqualTo(201);
            }
            for (var email : new String[] {"late@example.org", "hurried@example.org"}) {
                assertThat(door.register(email, MINE, "Olga").status()).isEqualTo(201);
            }
            door.register("same-key@example.org", THEIRS, "Mallory", "1");
            door.register("same-key@example.org", MINE, "Olga", "1");
            door.register("hasty@example.org", MINE, "Olga");
            door.register("hurried@example.org", THEIRS, "Mallory");

            for (var email : new String[] {"same-key@example.org", "hasty@example.org"}) {
                var token = door.mail().tokenFor(email);
                door.isShutWithoutProof(email, token);
                door.ownerGetsInByTheirPassword(email, token);
            }
            var token = door.mail().tokenFor("hurried@example.org");
            door.isShutWithoutProof("hurried@example.org", token);
            door.doesNotKnowTheOwnersPasswordAnyMore("hurried@example.org", token);
        });
        at(site, broken, Duration.ofSeconds(65), door -> {
            var before = "early@example.org";
            var first = door.mail().tokenFor(before);
            assertThat(door.register(before, MINE, "Olga").status()).isEqualTo(201);
            var second = newer(door, before, first);
            door.isShutWithoutProof(before, second);
            door.ownerGetsInByTheirPassword(before, second);
            assertThat(door.mail().letters(before))
                    .noneSatisfy(letter -> assertThat(letter).contains("Mallory"));

            var after = "late@example.org";
            var own = door.mail().tokenFor(after);
            assertThat(door.register(after, THEIRS, "Mallory").status()).isEqualTo(201);
            var strangers = newer(door, after, own);
            Refusal.expect(door.confirm(own, null), 400, "VERIFICATION_LINK_INVALID");
            door.isShutWithoutProof(after, strangers);
            door.doesNotKnowTheOwnersPasswordAnyMore(after, strangers);
            door.forgot(after);
            assertThat(door.reset(door.mail().resetTokenFor(after), CHOSEN).status())
                    .isEqualTo(200);
            door.strangerStaysOut(after);
            assertThat(door.firstNameOf(after, CHOSEN)).isEqualTo("late");
        });
    }

    private static String newer(Door door, String email, String older) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (door.mail().tokenFor(email).equals(older)) {
            assertThat(System.nanoTime()).as("no newer letter").isLessThan(end);
            Thread.sleep(20);
        }
        return door.mail().tokenFor(email);
    }

    @Fault("D13")
    void aLink_endsWithTheAddressOrThePasswordOfWhenItWasSent() throws Exception {
        FaultReport.row("D13", 1, 1, (_, _) -> outlived(Site.SOUND), (_, _) -> outlived(Site.broken("lasting-links")));
    }

    private static void outlived(Map<String, String> broken) throws Exception {
        at(Site.at(Files.createTempDirectory("links")), broken, Duration.ZERO, door -> {
            var ann = new Candidate(door.http(), door.mail(), "ann@example.org").join();
            door.forgot(ann.email());
            var reset = door.mail().resetTokenFor(ann.email());
            var next = "next.ann@example.net";
            wantAnother(ann, next);
            assertThat(agree(door, door.mail().changeTokenFor(ann.email())).status())
                    .isEqualTo(200);
            assertThat(agree(door, door.mail().changeTokenFor(next)).status()).isEqualTo(200);
            var old = door.reset(reset, THEIRS);
            assertThat(door.http().login(next, THEIRS).status())
                    .as("the sign-in by the password of an old link")
                    .isEqualTo(401);
            Refusal.expect(old, 400, "PASSWORD_LINK_INVALID");
            assertThat(door.http().login(next, Candidate.PASSWORD).status()).isEqualTo(200);

            var bob = new Candidate(door.http(), door.mail(), "bob@example.org").join();
            wantAnother(bob, "next.bob@example.net");
            var here = door.mail().changeTokenFor(bob.email());
            var there = door.mail().changeTokenFor("next.bob@example.net");
            assertThat(agree(door, there).status()).isEqualTo(200);
            var changed = bob.http()
                    .post(
                            "/api/v1/users/password",
                            Map.of("currentPassword", Candidate.PASSWORD, "newPassword", CHOSEN));
            assertThat(changed.status()).isEqualTo(200);
            Refusal.expect(agree(door, here), 400, "EMAIL_LINK_INVALID");
            assertThat(door.http().login(bob.email(), CHOSEN).status()).isEqualTo(200);
        });
    }

    private static void wantAnother(Candidate who, String email) {
        assertThat(who.http()
                        .post("/api/v1/users/email", Map.of("newEmail", email, "password", Candidate.PASSWORD))
                        .status())
                .isEqualTo(200);
    }

    private static Reply agree(Door door, String token) {
        return door.http().post("/api/v1/auth/change-email", Map.of("token", token));
    }

    private static void at(Site site, Map<String, String> broken, Duration later, Deed deed) throws Exception {
        try (AppProcess app = site.start(MANY_REQUESTS, broken, ShiftedClock.by(later))) {
            deed.at(new Door(app.http(), new MailBox(site.folder())));
        }
    }
}
