package pro.interviewai.gateways.payment.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Form;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import pro.interviewai.gateways.payment.sandbox.wire.WebhookDoor;
import tools.jackson.databind.node.ObjectNode;

/**
 * A payment provider without money. One thing happens at a time, and before any of it whatever fell due until then.
 */
public final class Sandbox {
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(1);

    private final SandboxStore store;
    private final SandboxPrices prices;
    private final SandboxSettings settings;
    private final InstantSource time;
    private final UnaryOperator<String> ids;
    private final Due due;
    private final Deliveries deliveries;
    private final Cleaning cleaning;
    private final Forgetting forgetting;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock sending = new ReentrantLock();
    /** Until when nothing falls due, as far as is known; guarded by the lock. */
    private Instant idleUntil = Instant.MIN;
    /** Until when no message is to be sent, as far as is known. */
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);

    /**
     * @param time by which requests are dated
     * @param ids makes a new id that begins with what is given
     */
    public Sandbox(
            SandboxStore store,
            SandboxPrices prices,
            SandboxSettings settings,
            InstantSource time,
            UnaryOperator<String> ids,
            WebhookDoor door) {
        this.store = store;
        this.prices = prices;
        this.settings = settings;
        this.time = time;
        this.ids = ids;
        this.due = new Due(prices, settings);
        this.deliveries = new Deliveries(store, door, settings.webhookSecret());
        this.cleaning = new Cleaning(store);
        this.forgetting = new Forgetting(store);
    }

    /** Does all that fell due until a moment, in order, and sends the messages that are to be sent by then. */
    public void tick(Instant now) {
        if (isDue(now)) {
            alone(() -> {
                catchUp(now);
                return now;
            });
        }
        if (!now.isBefore(quietUntil.get()) && sending.tryLock()) {
            try {
                quietUntil.set(now.plus(LONGEST_IDLE));
                var next = deliveries.send(now);
                quietUntil.accumulateAndGet(next, (known, other) -> known.isBefore(other) ? known : other);
                cleaning.clean(now);
            } finally {
                sending.unlock();
            }
        }
    }

    private boolean isDue(Instant now) {
        lock.lock();
        try {
            return !now.isBefore(idleUntil);
        } finally {
            lock.unlock();
        }
    }

    private void keep(Books books) {
        books.commit();
        quietUntil.set(Instant.MIN);
    }

    /** Calls a payment into question, or decides on it, as a bank does: for trying that out. */
    public String dispute(String chargeId, boolean inquiry) {
        return within(books ->
                Json.text(new Payments(books).dispute(books.get(Payments.CHARGE, chargeId), inquiry), "id"));
    }

    public void decide(String disputeId, boolean won) {
        within(books -> {
            new Payments(books).decide(books.get(Payments.DISPUTE, disputeId), won);
            return disputeId;
        });
    }

    /** Takes a customer's means of payment away, as an expired card would. */
    public void takeMeansAway(String customerId) {
        within(books -> {
            var customers = new Customers(books);
            customers.takeMeansAway(customers.get(customerId));
            return customerId;
        });
    }

    /** Answers a request of Stripe's interface; one with a key only once. */
    Answer answer(StripeRequest request) {
        return alone(() -> new Idempotency(store).once(request, time.instant(), () -> {
            var answer = answerNow(request);
            // also of one that was deleted just before the process ended
            forgetting.forgetIfDeleted(request);
            return answer;
        }));
    }

    private Answer answerNow(StripeRequest request) {
        try {
            return new Answer(
                    200,
                    within(books -> new Router(books, prices, settings)
                            .answer(request.method(), request.path(), Form.parse(request.form()))));
        } catch (StripeError wrong) {
            return new Answer(wrong.status(), wrong.json());
        }
    }

    /** Everything that is done in it is kept at its end, unless it fails. */
    <T> T within(Function<Books, T> work) {
        return alone(() -> {
            var now = time.instant();
            catchUp(now);
            var books = new Books(store, ids, now);
            var result = work.apply(books);
            keep(books);
            idleUntil = Instant.MIN;
            return result;
        });
    }

    /** Looks for what fell due only when something can have: what another process did is seen a little later. */
    private void catchUp(Instant now) {
        while (!now.isBefore(idleUntil)) {
            var next = due.next(new Books(store, ids, now));
            var at = next.map(Due.Task::at).orElse(Instant.MAX);
            if (next.isEmpty() || at.isAfter(now)) {
                var latest = now.plus(LONGEST_IDLE);
                idleUntil = at.isBefore(latest) ? at : latest;
                return;
            }
            var books = new Books(store, ids, at);
            due.execute(books, next.get());
            keep(books);
        }
    }

    private <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : store.alone(work);
        } finally {
            lock.unlock();
        }
    }

    /** @param status of HTTP */
    record Answer(int status, ObjectNode body) {}

    /**
     * @param path below {@code /v1/}
     * @param form the parameters as they came
     * @param key of idempotency, or empty
     */
    record StripeRequest(String method, String path, String form, String key) {}
}
