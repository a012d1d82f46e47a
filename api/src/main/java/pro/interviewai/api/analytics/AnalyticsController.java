package pro.interviewai.api.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindRetention;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindUsage;
import pro.interviewai.messages.analytics.RetentionReport;
import pro.interviewai.messages.analytics.UsageReport;

/** How the product is used, over all people. */
@RestController
@Access(Audience.ADMINISTRATOR)
@RequestMapping("/api/v1/admin/analytics")
@Tag(name = "Analytics")
class AnalyticsController {
    private final Dispatcher dispatcher;
    private final ActivityExport activities;
    private final Clock clock;

    AnalyticsController(Dispatcher dispatcher, ActivityExport activities, Clock clock) {
        this.dispatcher = dispatcher;
        this.activities = activities;
        this.clock = clock;
    }

    @GetMapping("/usage")
    @Operation(
            summary = "Get the activity of a period, day by day",
            description = "Days are in UTC, both ends belong to the period; the last thirty days if left out. What was"
                    + " done longer ago than activities are kept (ANALYTICS_RETENTION_DAYS) is not in it.")
    UsageReport usage(
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String from,
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String to) {
        Period period = Period.of(from, to, clock);
        return dispatcher.answer(new FindUsage(period.from(), period.to()), UsageReport.class);
    }

    @GetMapping("/retention")
    @Operation(summary = "Get the funnel and the retention, by week of registration")
    RetentionReport retention(@RequestParam(defaultValue = "12") @Min(1) @Max(104) int weeks) {
        return dispatcher.answer(new FindRetention(clock.instant(), weeks), RetentionReport.class);
    }

    @GetMapping(
            value = "/activities",
            produces = {MediaType.APPLICATION_JSON_VALUE, ActivityExport.CSV})
    @Operation(
            summary = "Export all activities as JSON or CSV",
            description = "By the Accept header, application/json or text/csv. At most 100,000, the earliest.")
    ResponseEntity<Object> activities(
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String from,
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String to,
            @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return activities.of(null, Period.of(from, to, clock), accept);
    }
}
