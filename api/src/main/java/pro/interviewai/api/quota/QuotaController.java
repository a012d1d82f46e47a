package pro.interviewai.api.quota;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaLedgerPage;
import pro.interviewai.messages.quota.QuotaQuery.FindLedger;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;

/** What one may use in a month, and what used it. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping("/api/v1/quota")
@Tag(name = "Quota")
class QuotaController {
    private final Dispatcher dispatcher;
    private final Clock clock;

    QuotaController(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Get what you have used of your plan this month, and what is left",
            description = "Where there is a limit, used + reserved + free = granted.")
    QuotaView quota(SignedIn user) {
        return dispatcher.answer(new FindQuota(user.userId(), clock.instant()), QuotaView.class);
    }

    @GetMapping("/ledger")
    @Operation(
            summary = "List what used your units, latest first",
            description =
                    "Each entry names its work, such as an interview. Units are reserved when work begins, settled"
                            + " when it is done, and released when nothing came of it. With asOf, as it stood at that moment.")
    QuotaLedgerPage ledger(
            SignedIn user,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Meter meter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var now = clock.instant();
        var moment = asOf == null || asOf.isAfter(now) ? now : asOf;
        return dispatcher.answer(new FindLedger(user.userId(), moment, meter, page, size), QuotaLedgerPage.class);
    }
}
