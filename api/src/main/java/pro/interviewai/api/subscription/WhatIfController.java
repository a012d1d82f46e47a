package pro.interviewai.api.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/** Shows what another plan would mean before anything is changed. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Subscriptions")
class WhatIfController {
    private final WhatIf whatIf;

    WhatIfController(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /** @param billingCycle the present one unless given */
    record WhatIfRequest(@NotNull Plan planId, @Nullable BillingCycle billingCycle) {}

    @PostMapping("/api/v1/subscriptions/what-if")
    @Operation(summary = "See what another plan would cost today and leave of this month")
    WhatIf.Outlook ask(SignedIn user, @Valid @RequestBody WhatIfRequest request) {
        return whatIf.of(user.userId(), request.planId(), request.billingCycle());
    }
}
