package pro.interviewai.api.subscription.sandbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.ports.payment.PaymentSandbox;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import pro.interviewai.ports.payment.PaymentSandbox.Portal;
import pro.interviewai.ports.payment.PaymentSandbox.SandboxInvoice;

/** The pages on which somebody sees how they pay, and what is still open. */
@RestController
@Access(Audience.EVERYBODY)
@Tag(name = "Payments")
class SandboxPortalController {
    private static final int MOST_BYTES = 1024;

    private final SandboxAccess sandbox;

    SandboxPortalController(SandboxAccess sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * One of them is given.
     *
     * @param means what later payments do
     * @param confirm an invoice that the payer's bank lets be paid
     * @param pay an invoice that is paid
     * @param endPeriod whether the present period ends now
     */
    record SandboxRequest(
            @Nullable NextPayments means,
            @Nullable String confirm,
            @Nullable String pay,
            @Nullable Boolean endPeriod) {

        boolean isDoneBy(PaymentSandbox pages, String portalId) {
            if (means != null) {
                return pages.change(portalId, means);
            }
            if (confirm != null) {
                return pages.pay(portalId, confirm, true);
            }
            if (pay != null) {
                return pages.pay(portalId, pay, false);
            }
            return !Boolean.TRUE.equals(endPeriod) || pages.endPeriod(portalId);
        }
    }

    @GetMapping("/api/v1/sandbox/portals/{id}")
    @Operation(summary = "See how somebody pays in the sandbox, and what is still open")
    Portal portal(@PathVariable String id) {
        return sandbox.found(pages -> pages.portal(id));
    }

    @MaxBody(MOST_BYTES)
    @PostMapping("/api/v1/sandbox/portals/{id}")
    @Operation(
            summary = "Change what later payments of the sandbox do, pay or confirm an open invoice, or end the period")
    Portal change(@PathVariable String id, @Valid @RequestBody SandboxRequest request) {
        return sandbox.found(pages -> request.isDoneBy(pages, id) ? pages.portal(id) : Optional.empty());
    }

    @GetMapping("/api/v1/sandbox/invoices/{id}")
    @Operation(summary = "See an invoice of the sandbox")
    SandboxInvoice invoice(@PathVariable String id) {
        return sandbox.found(pages -> pages.invoice(id));
    }
}
