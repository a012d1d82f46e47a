package pro.interviewai.app.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pro.interviewai.app.Application;
import pro.interviewai.testing.Patience;

/** The application in this process, on real HTTP and its embedded store; one for all tests that extend this. */
@SpringBootTest(
        classes = {Application.class, QuickPasswords.class, CountedCommands.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningApplication {
    public static final String ADMIN = "admin@example.org";
    public static final String ADMIN_PASSWORD = "Adm1n-Of-The-House";
    private static final byte[] ENTERPRISE = "{\"plan\": \"enterprise\"}".getBytes(StandardCharsets.UTF_8);
    protected static final StandInProvider PROVIDER = new StandInProvider();
    /** More than any candidate of a test needs, unless to use them up. */
    protected static final int FREE_INTERVIEWS = 40;

    protected static final Path DATA_DIR = temporaryFolder();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("interviewai.data-dir", DATA_DIR::toString);
        // all candidates of a test come from one address, and faster than people
        registry.add("interviewai.rate-limit.global-per-minute", () -> "1000000");
        registry.add("interviewai.connections.per-address", () -> "0");
        registry.add("interviewai.plans.free.limits.mock-interviews-per-month", () -> String.valueOf(FREE_INTERVIEWS));
        registry.add("interviewai.rate-limit.ai-per-minute", () -> "1000");
        registry.add("interviewai.rate-limit.address-failures", () -> "1000");
        for (var provider : List.of("google", "github")) {
            registry.add("interviewai.oauth." + provider + ".client-id", () -> StandInProvider.CLIENT);
            registry.add("interviewai.oauth." + provider + ".client-secret", () -> StandInProvider.SECRET);
            registry.add("interviewai.oauth." + provider + ".base-url", PROVIDER::url);
            registry.add("interviewai.oauth." + provider + ".api-url", PROVIDER::url);
        }
        registry.add("interviewai.admin.email", () -> ADMIN);
        registry.add("interviewai.admin.password", () -> ADMIN_PASSWORD);
    }

    protected int port() {
        return port;
    }

    protected Http http() {
        return new Http(port);
    }

    protected MailBox mail() {
        return new MailBox(DATA_DIR);
    }

    /** Somebody new, who has not done anything yet. */
    protected Candidate stranger() {
        return new Candidate(http(), mail(), "person" + PEOPLE.incrementAndGet() + "@example.org");
    }

    /** Somebody new, who is signed in. */
    protected Candidate candidate() throws InterruptedException {
        return stranger().join();
    }

    /** Gives somebody the plan that has everything, without limits. */
    protected void agreeOnEnterprise(Http person) {
        var user = person.get("/api/v1/users/profile").text("/id");
        var agreed = admin().put("/api/v1/admin/users/" + user + "/plan", "application/json", ENTERPRISE);
        if (agreed.status() != 200) {
            throw new AssertionError("no plan is agreed upon: " + agreed);
        }
        Patience.until("the plan", () -> person.get("/api/v1/quota").text("/plan"), "enterprise"::equals);
    }

    /** The first administrator, signed in. */
    protected Http admin() {
        return http().signIn(ADMIN, ADMIN_PASSWORD);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("interviewai");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
