package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Payer;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;
import pro.interviewai.testing.Patience;

/** Somebody pays, while the application ends or they are in two places at once. */
class PaymentFaultsE2E {
    private static final int TABS = 8;
    private static final int PUBLIC_PORT = 3000;
    /** What people see is found at the same address after each start; nothing is tried out for nothing. */
    private static final Map<String, String> PAID_AT_ONCE =
            Map.of("PUBLIC_URL", "http://localhost:" + PUBLIC_PORT, "INTERVIEWAI_PLANS_PRO_TRIALDAYS", "0");

    private record Point(String point, String at) {}

    /** From the wish to pay to the entitlement. */
    private static final List<Point> ON_THE_WAY = List.of(
            new Point("after-commit", "RequestCheckout"),
            new Point("before-handler", "payment"),
            new Point("before-append", "RecordCheckoutOpened"),
            new Point("after-handler", "payment"),
            new Point("after-commit", "RecordCheckoutOpened"),
            new Point("after-commit", "KeepWebhook"),
            new Point("before-handler", "payment-messages"),
            new Point("before-append", "TakeOverSubscription"),
            new Point("after-handler", "payment-messages"),
            new Point("before-handler", "entitlement"),
            new Point("before-append", "GrantPlan"),
            new Point("after-commit", "FollowPlan"),
            new Point("after-handler", "entitlement"));

    @Fault("C10")
    void severalTabsOnTwoNodes_oneCheckoutIsOpen() throws Exception {
        FaultReport.row("C10", 2, 20, (runs, _) -> tabs(true, runs), (_, _) -> tabs(false, 3));
    }

    @Fault("C11")
    void killedBetweenTheWishAndTheEntitlement_itComesAfterTheRestart_andIsPaidOnce() throws Exception {
        FaultReport.row(
                "C11",
                4,
                26,
                (runs, random) -> killed(Site.SOUND, runs, random),
                (_, _) -> killedAt(Site.broken("token-first"), new Point("before-handler", "entitlement")));
    }

    private static void tabs(boolean sound, int runs) throws Exception {
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var one = node(folder, store, "one");
                var two = node(folder, store, "two")) {
            if (!sound) {
                NodeFaultsE2E.dropUniqueness(store);
            }
            for (var run = 0; run < runs; run++) {
                var ann = payer(one, folder, "ann" + run + "@example.org");
                var pages = allAtOnce(List.of(ann, ann.at(two.http())));
                assertThat(pages.stream().distinct()).as("pages").hasSize(1);
                assertThat(sandbox(store.port(), "checkout.session", "\"status\":\"open\""))
                        .as("open checkouts of all runs")
                        .isEqualTo(1);
                ann.play(pages.getFirst(), "succeeds");
                ann.at(two.http()).awaitPlan("pro");
            }
            LogAudit.expectSoundLog(store.port(), folder);
        }
    }

    private static List<String> allAtOnce(List<Payer> nodes) throws InterruptedException {
        var pages = new ConcurrentLinkedQueue<String>();
        var barrier = new CyclicBarrier(TABS);
        var threads = IntStream.range(0, TABS)
                .mapToObj(tab -> Thread.ofVirtual().start(() -> {
                    try {
                        barrier.await();
                        pages.add(page(nodes.get(tab % nodes.size())));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(pages).as("answers").hasSize(TABS);
        return List.copyOf(pages);
    }

    /** What else is answered stands out among the pages. */
    private static String page(Payer tab) throws Exception {
        var reply = tab.checkout("pro", "monthly");
        return reply.status() == 201 ? reply.text("/sessionId") : reply.toString();
    }

    private static void killed(Map<String, String> broken, int runs, Random random) throws Exception {
        var first = random.nextInt(ON_THE_WAY.size());
        for (var run = 0; run < runs; run++) {
            killedAt(broken, ON_THE_WAY.get((first + run) % ON_THE_WAY.size()));
        }
    }

    private static void killedAt(Map<String, String> broken, Point point) throws Exception {
        System.out.println("killed " + point);
        var folder = Files.createTempDirectory("faults");
        var site = Site.at(folder);
        Payer ann;
        try (var app = site.start(broken, PAID_AT_ONCE, Site.crash(point.point(), point.at(), 1))) {
            ann = payer(app, folder, "ann@example.org");
            pay(ann);
            app.awaitEnd();
        }
        try (var app = site.start(Site.SOUND, PAID_AT_ONCE)) {
            var again = ann.at(app.http());
            if (again.subscription().text("/plan").equals("free") && paid(app) == 0) {
                pay(again);
            }
            again.awaitPlan("pro");
            Patience.until(
                    "quota and role",
                    () -> again.quota().text("/plan").equals("pro")
                            && again.http()
                                    .get("/api/v1/users/profile")
                                    .text("/role")
                                    .equals("pro"));
            Patience.until(
                    "the payment", () -> again.payments().json().at("/total").asInt() == 1);
            LogAudit.expectSoundLog(app.storePort(), folder);
            assertThat(paid(app)).as("payments").isEqualTo(1);
            assertThat(sandbox(app.storePort(), "subscription", "")).isEqualTo(1);
            assertThat(sandbox(app.storePort(), "customer", "")).isEqualTo(1);
        }
    }

    /** As far as it goes before the process ends. */
    private static void pay(Payer ann) {
        try {
            var page = ann.checkout("pro", "monthly");
            assertThat(page.status()).as(page.toString()).isIn(201, 409, 503);
            if (page.status() == 201) {
                ann.play(page.text("/sessionId"), "succeeds");
            }
        } catch (UncheckedIOException ended) {
            // the same is asked again after the restart
        }
    }

    private static Payer payer(AppProcess app, Path folder, String email) throws InterruptedException {
        return new Payer(
                new Candidate(app.http(), new MailBox(folder), email).join().http(), PUBLIC_PORT);
    }

    private static long paid(AppProcess app) {
        return sandbox(app.storePort(), "charge", "");
    }

    /** How many objects of a kind the sandbox has in which a text stands. */
    private static long sandbox(int storePort, String kind, String text) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + storePort)) {
            return client
                    .getDatabase("interviewai")
                    .getCollection("payment_sandbox")
                    .find(Filters.eq("kind", kind))
                    .into(new ArrayList<>())
                    .stream()
                    .filter(found -> text.isEmpty() || found.getString("json").contains(text))
                    .count();
        }
    }

    private static AppProcess node(Path folder, StoreProcess store, String name) {
        return Site.at(folder).start(PAID_AT_ONCE, Map.of("MONGODB_URI", store.uri(), "NODE_ID", name));
    }
}
