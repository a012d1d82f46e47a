package pro.interviewai.api.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.UserId;

/** What browsers tell of pages and features. Nothing is kept of whoever has not agreed to it. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping("/api/v1/analytics/visits")
@Tag(name = "Analytics")
class VisitController {
    private static final int MOST = 50;
    private static final String NAME = "[a-z][a-z0-9-]{0,39}(/[a-z][a-z0-9-]{0,39}){0,3}";

    private final Visits visits;
    private final Dispatcher dispatcher;
    private final Clock clock;

    VisitController(Visits visits, Dispatcher dispatcher, Clock clock) {
        this.visits = visits;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /**
     * @param id chosen by the browser, so that a repeated request counts once
     * @param page name of the kind of page, never an address with ids in it
     * @param feature what was used there; left out where the page was merely opened
     */
    record Visit(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{16,64}") @Schema(example = "018f5a3e-7c1b-4d09-9a3e-2f4b6c8d0e12")
            String id,

            @NotNull @Pattern(regexp = NAME) @Schema(example = "interviews/room")
            String page,

            @Nullable @Pattern(regexp = NAME) @Schema(example = "hint")
            String feature) {}

    record VisitsRequest(@NotEmpty @Size(max = MOST) List<@Valid @NotNull Visit> visits) {}

    /** @param counted how many were; none without consent */
    record VisitsResponse(int counted) {}

    @PostMapping
    @Operation(
            summary = "Report visited pages and used features",
            description = "Counted only while the consent of the name analytics holds, kept for 90 days without address"
                    + " or browser, and forgotten when the consent is withdrawn.")
    VisitsResponse tell(SignedIn user, @Valid @RequestBody VisitsRequest request) {
        if (!agreed(user.userId())) {
            return new VisitsResponse(0);
        }
        request.visits()
                .forEach(visit -> visits.visited(
                        visit.id(), user.userId().value(), visit.page(), visit.feature(), clock.instant()));
        return new VisitsResponse(request.visits().size());
    }

    private boolean agreed(UserId user) {
        return dispatcher
                .find(new FindAccount(user), AccountView.class)
                .filter(account -> account.agreesTo(ConsentPurpose.ANALYTICS))
                .isPresent();
    }
}
