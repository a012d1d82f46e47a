package pro.interviewai.api.subscription.sandbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.ports.payment.PaymentSandbox.CheckoutPage;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;
import pro.interviewai.ports.payment.PaymentSandbox.Played;

/** The page on which somebody pays, or lets the payment fail. Whoever knows its id may use it, as with the provider's. */
@RestController
@Access(Audience.EVERYBODY)
@Tag(name = "Payments")
class SandboxCheckoutController {
    private static final int MOST_BYTES = 1024;

    private final SandboxAccess sandbox;

    SandboxCheckoutController(SandboxAccess sandbox) {
        this.sandbox = sandbox;
    }

    record PlayRequest(@NotNull Means means, @NotNull Outcome outcome) {}

    @GetMapping("/api/v1/sandbox/checkouts/{sessionId}")
    @Operation(summary = "See what a checkout of the sandbox is for")
    CheckoutPage checkout(@PathVariable String sessionId) {
        return sandbox.found(pages -> pages.checkout(sessionId));
    }

    @MaxBody(MOST_BYTES)
    @PostMapping("/api/v1/sandbox/checkouts/{sessionId}")
    @Operation(summary = "Let the payment on a checkout of the sandbox end in one way or another")
    Played play(@PathVariable String sessionId, @Valid @RequestBody PlayRequest request) {
        return sandbox.found(pages -> pages.play(sessionId, request.means(), request.outcome()));
    }
}
