package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.app.http.StandInProvider.Person;

/** Signing in with Google and GitHub, against a stand-in that speaks their protocol. */
class ProviderIT extends RunningApplication {
    private static final String PATH = "/api/v1/auth/oauth";
    private static final AtomicInteger SUBJECTS = new AtomicInteger(1000);

    @Test
    void bothProvidersAreListed() {
        assertThat(http().get(PATH).json().get("providers").toString()).isEqualTo("[\"google\",\"github\"]");
        Refusal.expect(http().get(PATH + "/facebook"), 400, "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "github"})
    void whoComesForTheFirstTime_getsAnAccount_andTheSameOneTheNextTime(String provider) {
        var person = somebody();
        PROVIDER.signedIn(person);
        Refusal.expectSignIn(come(provider, false), "TERMS_NOT_ACCEPTED");
        PROVIDER.signedIn(person);
        var profile =
                signedIn(come(provider, true)).get("/api/v1/users/profile").json();
        assertThat(profile.get("email").asString()).isEqualTo(person.email());
        assertThat(profile.get("firstName").asString()).isEqualTo(person.firstName());
        assertThat(profile.get("lastName").asString()).isEqualTo(provider.equals("google") ? "Hopper" : "");
        Refusal.expect(http().login(person.email(), ""), 401, "INVALID_CREDENTIALS");
        Refusal.expect(http().login(person.email(), "No-Password-1"), 401, "INVALID_CREDENTIALS");

        var moved = new Person(person.subject(), "moved-" + person.email(), true, "Grace", "Hopper");
        PROVIDER.signedIn(moved);
        var again = signedIn(come(provider, false)).get("/api/v1/users/profile").json();
        assertThat(again.get("id")).isEqualTo(profile.get("id"));
        assertThat(again.get("email").asString()).isEqualTo(person.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "github"})
    void anAccountIsLinked_onlyByAnAddressThatIsConfirmedThereAndHere(String provider) throws InterruptedException {
        var ann = candidate();
        var subject = String.valueOf(SUBJECTS.incrementAndGet());
        PROVIDER.signedIn(new Person(subject, ann.email(), false, "Ann", "Example"));
        Refusal.expectSignIn(come(provider, true), "PROVIDER_ADDRESS_UNCONFIRMED");
        PROVIDER.signedIn(new Person(subject, ann.email().toUpperCase(Locale.ROOT), true, "Ann", "Example"));
        var profile =
                signedIn(come(provider, false)).get("/api/v1/users/profile").json();
        assertThat(profile.get("id"))
                .isEqualTo(ann.http().get("/api/v1/users/profile").json().get("id"));
        assertThat(ann.login().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "github"})
    void anAccountThatNobodyConfirmed_givesWayToWhomAProviderVouchesFor(String provider) throws InterruptedException {
        var squatter = stranger();
        squatter.register();
        var link = mail().tokenFor(squatter.email());
        var owner = new Person(String.valueOf(SUBJECTS.incrementAndGet()), squatter.email(), true, "Vera", "M");
        PROVIDER.signedIn(owner);
        Refusal.expectSignIn(come(provider, false), "TERMS_NOT_ACCEPTED");
        PROVIDER.signedIn(owner);
        var profile =
                signedIn(come(provider, true)).get("/api/v1/users/profile").json();
        assertThat(profile.get("email").asString()).isEqualTo(squatter.email());
        assertThat(profile.get("firstName").asString()).isEqualTo("Vera");
        Refusal.expect(
                http().post("/api/v1/auth/verify-email", Map.of("token", link)), 400, "VERIFICATION_LINK_INVALID");
        Refusal.expect(squatter.login(), 401, "INVALID_CREDENTIALS");
    }

    @Test
    void aCodeIsGoodOnlyForTheBrowserThatBegan_once_andWithItsState() {
        PROVIDER.signedIn(somebody());
        var begun = begin("google", true);
        var cookie = cookie(begun, "pending_sign_in");
        var back = PROVIDER.allow(begun.header("Location"));
        Refusal.expectSignIn(back(back, ""), "PROVIDER_REFUSED");
        Refusal.expectSignIn(back(back, cookie(begin("google", true), "pending_sign_in")), "PROVIDER_REFUSED");
        Refusal.expectSignIn(back(back.replace("state=", "state=x"), cookie), "PROVIDER_REFUSED");
        Refusal.expectSignIn(back(back.replace("/google/", "/github/"), cookie), "PROVIDER_REFUSED");
        assertThat(back(back, cookie).status()).isEqualTo(302);
        Refusal.expectSignIn(back(back, cookie), "PROVIDER_REFUSED");
        for (var nonsense : List.of("pending_sign_in=x", "pending_sign_in=e30", "pending_sign_in=bnVsbA")) {
            Refusal.expectSignIn(back(back, nonsense), "PROVIDER_REFUSED");
        }
        Refusal.expectSignIn(back(PATH + "/google/callback?error=access_denied&state=x", cookie), "PROVIDER_REFUSED");
    }

    @Test
    void aCodeOfAnotherBrowser_isRefusedByItsVerifier() {
        PROVIDER.signedIn(somebody());
        var mine = begin("github", true);
        var theirs = begin("github", true);
        var stolen = PROVIDER.allow(theirs.header("Location"));
        var state = PROVIDER.allow(mine.header("Location")).replaceAll(".*state=", "");
        var injected = stolen.replaceAll("state=.*", "state=") + state;
        Refusal.expectSignIn(back(injected, cookie(mine, "pending_sign_in")), "PROVIDER_REFUSED");
    }

    @Test
    void aStatementThatIsForgedOrRepeated_isRefused() throws Exception {
        PROVIDER.signedIn(somebody());
        PROVIDER.replayNonce("of-another-sign-in");
        Refusal.expectSignIn(come("google", true), "PROVIDER_REFUSED");
        PROVIDER.signedIn(somebody());
        PROVIDER.forge();
        Refusal.expectSignIn(come("google", true), "PROVIDER_REFUSED");
    }

    @Test
    void whoHasNoPassword_canChooseOne_andIsErasedLikeAnybody() throws InterruptedException {
        var person = somebody();
        PROVIDER.signedIn(person);
        var http = signedIn(come("google", true));
        http().post("/api/v1/auth/forgot-password", Map.of("email", person.email()));
        var reset = Map.of("token", mail().resetTokenFor(person.email()), "password", Candidate.PASSWORD);
        assertThat(http().post("/api/v1/auth/reset-password", reset).status()).isEqualTo(200);
        http = http().signIn(person.email(), Candidate.PASSWORD);
        assertThat(http.post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD))
                        .status())
                .isEqualTo(202);
        PROVIDER.signedIn(person);
        Refusal.expectSignIn(come("google", false), "TERMS_NOT_ACCEPTED");
    }

    private static Person somebody() {
        var subject = String.valueOf(SUBJECTS.incrementAndGet());
        return new Person(subject, "grace" + subject + "@example.org", true, "Grace", "Hopper");
    }

    /** From the button to the answer of this server to the browser that comes back. */
    private Reply come(String provider, boolean termsAccepted) {
        var begun = begin(provider, termsAccepted);
        return back(PROVIDER.allow(begun.header("Location")), cookie(begun, "pending_sign_in"));
    }

    private Reply begin(String provider, boolean termsAccepted) {
        var begun = http().get(PATH + "/" + provider + "?termsAccepted=" + termsAccepted);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(302);
        assertThat(begun.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=" + PATH);
        return begun;
    }

    private Reply back(String address, String cookie) {
        var uri = URI.create(address);
        var request = http().request(uri.getRawPath() + "?" + uri.getRawQuery()).header("User-Agent", "Browser/1.0");
        return http().send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).GET());
    }

    private Http signedIn(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("/");
        var refreshed = http().send(http().request("/api/v1/auth/refresh")
                .header("Cookie", cookie(reply, "refresh_token"))
                .POST(BodyPublishers.noBody()));
        assertThat(refreshed.status()).as(refreshed.toString()).isEqualTo(200);
        return http().as(refreshed.text("/accessToken"));
    }

    private static String cookie(Reply reply, String name) {
        return reply.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
