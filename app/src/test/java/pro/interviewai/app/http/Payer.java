package pro.interviewai.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import pro.interviewai.testing.Patience;

/** Somebody who subscribes and pays in the sandbox, over HTTP. */
public final class Payer {
    private static final String SUBSCRIPTION = "/api/v1/subscriptions";
    private static final String OURS = "http://localhost:%s/app/billing/return";

    private final Http http;
    private final int publicPort;

    /** @param publicPort of the address under which people know the application */
    public Payer(Http http, int publicPort) {
        this.http = http;
        this.publicPort = publicPort;
    }

    public Http http() {
        return http;
    }

    /** The same person at another server. */
    public Payer at(Http server) {
        return new Payer(http.at(server), publicPort);
    }

    /** Asks for the page on which a plan is paid. */
    public Reply checkout(String plan, String cycle) {
        var page = OURS.formatted(publicPort);
        return http.post(
                SUBSCRIPTION + "/checkout",
                Map.of("planId", plan, "billingCycle", cycle, "successUrl", page, "cancelUrl", page));
    }

    /** Lets the payment on a page end in one way or another. */
    public Reply play(String sessionId, String outcome) {
        return http.post("/api/v1/sandbox/checkouts/" + sessionId, Map.of("means", "card", "outcome", outcome));
    }

    /** Goes the whole way to a plan, on trial if one is left. */
    public Reply subscribe(String plan, String cycle) {
        var page = checkout(plan, cycle);
        assertThat(page.status()).as(page.toString()).isEqualTo(201);
        var played = play(page.text("/sessionId"), "succeeds");
        assertThat(played.status()).as(played.toString()).isEqualTo(200);
        return awaitPlan(plan);
    }

    public Reply subscription() {
        return http.get(SUBSCRIPTION);
    }

    public Reply awaitPlan(String plan) {
        return await("the plan " + plan, reply -> reply.text("/plan").equals(plan));
    }

    public Reply await(String what, Predicate<Reply> expected) {
        return Patience.until(what, this::subscription, expected);
    }

    public Reply whatIf(String plan, String cycle) {
        return http.post(SUBSCRIPTION + "/what-if", Map.of("planId", plan, "billingCycle", cycle));
    }

    /** Confirms what a what-if has shown. */
    public Reply change(Reply shown) {
        var change = new HashMap<String, Object>();
        change.put("planId", shown.text("/plan"));
        change.put("billingCycle", shown.text("/billingCycle"));
        if (shown.text("/when").equals("now")) {
            change.put("previewed", shown.json().get("today"));
            change.put("proratedAt", shown.text("/proratedAt"));
        }
        return http.post(SUBSCRIPTION + "/change", change);
    }

    /** @param step below the subscription, such as {@code cancel/undo} */
    public Reply step(String step) {
        return http.post(SUBSCRIPTION + "/" + step);
    }

    /** The page on which somebody sees how they pay. */
    public Reply portal(String page) {
        return http.post(SUBSCRIPTION + "/portal", Map.of("page", page));
    }

    /** Changes what later payments do. */
    public void payBy(String means) {
        var url = portal("paymentMethod").text("/url");
        var changed =
                http.post("/api/v1/sandbox/portals/" + url.substring(url.lastIndexOf('/') + 1), Map.of("means", means));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    /** What of a meter is granted, used, reserved and free. */
    public Reply quota() {
        return http.get("/api/v1/quota");
    }

    public Reply invoices() {
        return http.get("/api/v1/invoices");
    }

    public Reply payments() {
        return http.get("/api/v1/payments");
    }
}
