package pro.interviewai.api.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.ports.payment.PortalPage;

/** What somebody subscribes to. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping("/api/v1/subscriptions")
@Tag(name = "Subscriptions")
class SubscriptionController {
    private final SubscriptionService subscriptions;

    SubscriptionController(SubscriptionService subscriptions) {
        this.subscriptions = subscriptions;
    }

    record CheckoutResponse(
            @Nullable String sessionId,
            @Nullable String checkoutUrl,
            @Nullable Instant expiresAt) {}

    /** Where in the portal it begins. */
    enum Page {
        @JsonProperty("start")
        START,
        @JsonProperty("paymentMethod")
        PAYMENT_METHOD
    }

    record PortalRequest(@NotNull Page page) {}

    record PortalResponse(String url) {}

    record EnterpriseRequest(
            @NotBlank @Size(max = 200) String company,
            @NotBlank @Size(max = 4000) String message) {}

    @GetMapping
    @Operation(summary = "Get what you subscribe to")
    SubscriptionResponse read(SignedIn user) {
        return subscriptions.read(user.userId());
    }

    @PostMapping("/checkout")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Get the page of the payment provider on which a plan is paid",
            description = "While one for the same plan and cycle is open, that one is given.")
    CheckoutResponse checkout(SignedIn user, @Valid @RequestBody CheckoutRequest request) {
        var checkout = subscriptions.checkout(user.userId(), request);
        return new CheckoutResponse(checkout.sessionId(), checkout.url(), checkout.expiresAt());
    }

    @PostMapping("/change")
    @Operation(
            summary = "Change the plan",
            description =
                    "To a larger one at once, for the amount that was previewed; to a smaller one when the period ends.")
    SubscriptionResponse change(SignedIn user, @Valid @RequestBody ChangeRequest request) {
        return subscriptions.change(user.userId(), request);
    }

    @PostMapping("/change/undo")
    @Operation(summary = "Take back a change that was to come at the period's end")
    SubscriptionResponse undoChange(SignedIn user) {
        return subscriptions.undoChange(user.userId());
    }

    @PostMapping("/cancel")
    @Operation(summary = "Let the subscription end with its period")
    SubscriptionResponse cancel(SignedIn user) {
        return subscriptions.cancel(user.userId());
    }

    @PostMapping("/cancel/undo")
    @Operation(summary = "Let the subscription go on after all")
    SubscriptionResponse undoCancellation(SignedIn user) {
        return subscriptions.undoCancellation(user.userId());
    }

    @PostMapping("/resume")
    @Operation(summary = "Let a subscription go on that was paused when its trial ended")
    SubscriptionResponse resume(SignedIn user) {
        return subscriptions.resume(user.userId());
    }

    @PostMapping("/portal")
    @Operation(summary = "Get the page of the payment provider on which you see and change how you pay")
    PortalResponse portal(SignedIn user, @Valid @RequestBody PortalRequest request) {
        var page = switch (request.page()) {
            case START -> PortalPage.START;
            case PAYMENT_METHOD -> PortalPage.PAYMENT_METHOD;
        };
        return new PortalResponse(subscriptions.portal(user.userId(), page).toString());
    }

    @PostMapping("/enterprise")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for the plan whose price is agreed upon")
    Done enterprise(SignedIn user, @Valid @RequestBody EnterpriseRequest request) {
        subscriptions.requestEnterprise(user.userId(), request.company(), request.message());
        return Done.because("We will write to you.");
    }
}
