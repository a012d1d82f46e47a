package pro.interviewai.api.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CasePage;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriberPage;
import pro.interviewai.messages.subscription.SubscriptionCommand.AgreeOnPlan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CloseCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionProblem;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindCases;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoice;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscribers;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindWebhooks;
import pro.interviewai.messages.subscription.webhook.WebhookPage;

/** What administrators see and do about payments. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin")
@Tag(name = "Payments")
class PaymentAdministrationController {
    private final Dispatcher dispatcher;
    private final SubscriptionReads reads;
    private final WebhookReplay replay;
    private final Ids ids;
    private final Clock clock;

    PaymentAdministrationController(
            Dispatcher dispatcher, SubscriptionReads reads, WebhookReplay replay, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.reads = reads;
        this.replay = replay;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param amount all that was paid and not yet paid back unless given */
    record RefundRequest(@Nullable Money amount) {}

    record CaseRequest(@NotNull Boolean redrive) {}

    /** @param seed of the order in which they are read, 0 unless given */
    record ReplayRequest(
            @NotBlank @Size(max = 100) String userId,
            @Nullable Long seed) {}

    record PlanRequest(@NotNull Plan plan) {}

    record AgreedPlan(String userId, Plan plan) {}

    @GetMapping("/subscriptions")
    @Operation(summary = "List those who subscribe or have subscribed")
    SubscriberPage subscribers(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindSubscribers(page, size), SubscriberPage.class);
    }

    @GetMapping("/payments")
    @Operation(summary = "List everybody's invoices, latest first")
    InvoicePage payments(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindInvoices(null, page, size), InvoicePage.class);
    }

    @PostMapping("/invoices/{id}/refund")
    @Operation(summary = "Pay an invoice back, whole or in part; a repeated Idempotency-Key pays back once")
    Done refund(
            SignedIn admin,
            @PathVariable String id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(min = 1, max = 200)
                    String idempotencyKey,
            @Valid @RequestBody(required = false) @Nullable RefundRequest request) {
        var user = new UserId(
                dispatcher.read(new FindInvoice(id), InvoiceView.class).userId());
        var instruction = ids.of("refund/" + id, idempotencyKey);
        var version = dispatcher.carryOut(new RefundInvoice(
                SubscriptionId.of(user),
                instruction,
                id,
                request == null ? null : request.amount(),
                admin.userId(),
                clock.instant()));
        var view = reads.until(
                user,
                version,
                found -> found.pendingInstructions().stream()
                        .noneMatch(pending -> pending.id().equals(instruction)));
        var refused = view.refused();
        if (refused != null && refused.instructionId().equals(instruction)) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_PROVIDER_REFUSED);
        }
        return Done.because("The payment provider was told to pay it back.");
    }

    @GetMapping("/payment-cases")
    @Operation(summary = "List what waits for an administrator")
    CasePage cases(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindCases(page, size), CasePage.class);
    }

    @PostMapping("/payment-cases/{subscriptionId}/{caseId}")
    @Operation(summary = "Settle a case, or have it tried again")
    Done close(
            SignedIn admin,
            @PathVariable String subscriptionId,
            @PathVariable String caseId,
            @Valid @RequestBody CaseRequest request) {
        dispatcher.carryOut(new CloseCase(
                new SubscriptionId(subscriptionId), caseId, request.redrive(), admin.userId(), clock.instant()));
        return Done.because(request.redrive() ? "It is being tried again." : "The case is closed.");
    }

    @GetMapping("/webhooks")
    @Operation(summary = "List the stored messages of the payment provider, without their texts")
    WebhookPage webhooks(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindWebhooks(page, size), WebhookPage.class);
    }

    @PostMapping("/webhooks/replay")
    @Operation(
            summary = "Read somebody's stored messages once more in another order, and compare",
            description = "Nothing is changed by it.")
    WebhookReplay.Result replay(@Valid @RequestBody ReplayRequest request) {
        var seed = request.seed();
        return replay.replay(new UserId(request.userId()), seed == null ? 0 : seed);
    }

    @PutMapping("/users/{userId}/plan")
    @Operation(summary = "Agree with somebody upon the enterprise plan, or end that with free")
    AgreedPlan agree(SignedIn admin, @PathVariable String userId, @Valid @RequestBody PlanRequest request) {
        if (request.plan() != Plan.ENTERPRISE && request.plan() != Plan.FREE) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, "plan must be enterprise or free.");
        }
        var user = new UserId(userId);
        dispatcher.read(new FindAccount(user), AccountView.class);
        var version = dispatcher.carryOut(
                new AgreeOnPlan(SubscriptionId.of(user), user, request.plan(), admin.userId(), clock.instant()));
        return new AgreedPlan(userId, reads.atLeast(user, version).plan());
    }
}
