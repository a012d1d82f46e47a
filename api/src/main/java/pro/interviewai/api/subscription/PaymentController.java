package pro.interviewai.api.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.InvoicePage;
import pro.interviewai.messages.subscription.InvoiceView;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoice;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindInvoices;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindPayments;
import pro.interviewai.ports.payment.PaymentProvider;

/** What somebody was billed and has paid. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Payments")
class PaymentController {
    private final Dispatcher dispatcher;
    private final PaymentProvider provider;

    PaymentController(Dispatcher dispatcher, PaymentProvider provider) {
        this.dispatcher = dispatcher;
        this.provider = provider;
    }

    record PageResponse(String url) {}

    /** What became of a payment. */
    enum PaymentStatus {
        @JsonProperty("paid")
        PAID,
        @JsonProperty("refunded")
        REFUNDED,
        @JsonProperty("partiallyRefunded")
        PARTIALLY_REFUNDED,
        @JsonProperty("disputed")
        DISPUTED;

        static PaymentStatus of(InvoiceView invoice) {
            if (invoice.disputed()) {
                return DISPUTED;
            }
            var refunded = invoice.refunded().minor();
            return refunded == 0 ? PAID : refunded < invoice.paid().minor() ? PARTIALLY_REFUNDED : REFUNDED;
        }
    }

    record PaymentResponse(
            String invoiceId,
            @Nullable String number,
            Money amount,
            Money refunded,
            @Nullable Instant paidAt,
            PaymentStatus status) {

        static PaymentResponse of(InvoiceView invoice) {
            return new PaymentResponse(
                    invoice.id(),
                    invoice.number(),
                    invoice.paid(),
                    invoice.refunded(),
                    invoice.paidAt(),
                    PaymentStatus.of(invoice));
        }
    }

    /** @param total over all pages */
    record PaymentPage(List<PaymentResponse> payments, int page, int size, long total) {}

    @GetMapping("/api/v1/invoices")
    @Operation(summary = "List your invoices, latest first")
    InvoicePage invoices(
            SignedIn user,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return dispatcher.answer(new FindInvoices(user.userId(), page, size), InvoicePage.class);
    }

    @Access(Audience.OWNER)
    @GetMapping("/api/v1/invoices/{id}/page")
    @Operation(summary = "Get where an invoice can be seen and printed, and paid if it is open")
    PageResponse page(SignedIn user, @PathVariable String id) {
        var own = dispatcher
                .find(new FindInvoice(id), InvoiceView.class)
                .filter(invoice -> invoice.userId().equals(user.userId().value()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Asking.provider(() -> provider.invoicePage(own.id()))
                .map(url -> new PageResponse(url.toString()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @GetMapping("/api/v1/payments")
    @Operation(summary = "List what you have paid, latest first")
    PaymentPage payments(
            SignedIn user,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var found = dispatcher.answer(new FindPayments(user.userId(), page, size), InvoicePage.class);
        return new PaymentPage(
                found.invoices().stream().map(PaymentResponse::of).toList(), page, size, found.total());
    }
}
