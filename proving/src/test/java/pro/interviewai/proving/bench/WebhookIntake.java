package pro.interviewai.proving.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.proving.bench.http.Applications;
import pro.interviewai.proving.bench.http.Caller;
import pro.interviewai.proving.bench.http.PlainApplication;
import pro.interviewai.proving.bench.http.PlainWebhooks;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/**
 * Messages of Stripe's taken in over HTTP, one in ten of them twice: against a controller that has Stripe's library verify
 * and read each and inserts it once. First such of which nothing follows, until they are acknowledged; then such that tell
 * of an invoice, until all of these can be read, where the controller writes the invoice before it replies.
 */
final class WebhookIntake implements Row {
    private static final String OURS = "/api/v1/webhooks/stripe";
    private static final String PLAIN = "/webhooks";
    private static final int REPEATED = 10;
    /** The provider is never asked, for nothing in these messages is unclear. */
    private static final Map<String, String> STRIPE = Map.of(
            "STRIPE_API_KEY", "sk_test_bench",
            "STRIPE_WEBHOOK_SECRET", PlainWebhooks.SECRET,
            "STRIPE_API_BASE", "http://127.0.0.1:1",
            "STRIPE_PRICE_PRO_MONTHLY", "price_sandbox_pro_monthly",
            "STRIPE_PRICE_PRO_ANNUAL", "price_sandbox_pro_annual",
            "STRIPE_PRICE_ELITE_MONTHLY", "price_sandbox_elite_monthly",
            "STRIPE_PRICE_ELITE_ANNUAL", "price_sandbox_elite_annual");

    @Override
    public String id() {
        return "P11";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("told");
        try (var ours = Applications.ours(folder, STRIPE);
                var plain = Applications.other(
                        PlainApplication.class, ground.folder().resolve("plain-told"));
                var jit = Jit.of(ours.pid(), plain.pid())) {
            for (var what : What.values()) {
                for (var clients : ground.scale().clients().reversed()) {
                    var contest = contest(ground, jit, what, people(ours, folder, clients), ours, plain);
                    report.line(
                            id(),
                            what.name + "-" + clients,
                            contest.rate(),
                            Target.atLeast(0.9),
                            contest.ourRate("messages") + ", " + contest.ours(),
                            contest.theirRate("plain controller", "messages") + ", " + contest.theirs("its"));
                }
            }
        }
    }

    private enum What {
        KEPT("kept", "customer.updated"),
        EFFECT("effect", "invoice.paid");

        private final String name;
        private final String type;

        What(String name, String type) {
            this.name = name;
            this.type = type;
        }
    }

    /** Somebody who pays, and what Stripe tells of them. */
    private record Payer(Candidate candidate, UserId user) {}

    private static List<Payer> people(AppProcess ours, Path folder, int count) throws InterruptedException {
        var people = new ArrayList<Payer>();
        for (var n = 0; n < count; n++) {
            var candidate = Applications.candidate(ours, folder);
            var id = candidate.http().get("/api/v1/users/profile").text("/id");
            people.add(new Payer(candidate, new UserId(id)));
        }
        return people;
    }

    private static Contest contest(
            Ground ground, Jit jit, What what, List<Payer> people, AppProcess ours, AppProcess plain) throws Exception {
        var tellingUs = new ArrayList<Telling>();
        var tellingThem = new ArrayList<Telling>();
        for (var payer : people) {
            tellingUs.add(new Telling(new Caller(ours.port(), ""), OURS, what.type, StripeMessages.of(payer.user())));
            tellingThem.add(
                    new Telling(new Caller(plain.port(), ""), PLAIN, what.type, StripeMessages.of(payer.user())));
        }
        var round = ground.scale().round();
        try (var a = new Crowd(List.copyOf(tellingUs), round);
                var b = new Crowd(List.copyOf(tellingThem), round)) {
            return Contest.of(
                    ground.scale().warmUp(jit),
                    ground.scale().rounds(),
                    _ -> {
                        var times = a.round();
                        if (what == What.EFFECT) {
                            for (var n = 0; n < people.size(); n++) {
                                awaitEffect(people.get(n), tellingUs.get(n).told);
                            }
                        }
                        return times;
                    },
                    _ -> b.round());
        }
    }

    private static void awaitEffect(Payer payer, long told) {
        Patience.until(
                "all invoices that were told of can be read",
                () -> payer.candidate()
                        .http()
                        .get("/api/v1/invoices?size=1")
                        .json()
                        .at("/total")
                        .asLong(),
                total -> total == told);
    }

    /** Sends one message after the other. */
    private static final class Telling implements Crowd.Client {
        private final Caller caller;
        private final String path;
        private final String type;
        private final StripeMessages messages;
        private String last = "";
        private long told;
        private long sent;

        Telling(Caller caller, String path, String type, StripeMessages messages) {
            this.caller = caller;
            this.path = path;
            this.type = type;
            this.messages = messages;
        }

        @Override
        public void ask() throws IOException {
            sent++;
            if (last.isEmpty() || sent % REPEATED != 0) {
                last = messages.next(type);
                told++;
            }
            var reply = caller.send(
                    "POST", path, last, "Stripe-Signature: " + Signature.of(last, Instant.now(), PlainWebhooks.SECRET));
            if (!reply.contains("\"received\":true")) {
                throw new IllegalStateException("Not received but " + reply);
            }
        }

        @Override
        public void close() throws IOException {
            caller.close();
        }
    }
}
