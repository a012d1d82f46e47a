package pro.interviewai.api.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.analytics.AnalyticsQuery.FindPersonalReport;
import pro.interviewai.messages.analytics.PersonalReport;

/** What each person can see of what is counted about them. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping("/api/v1/analytics/me")
@Tag(name = "Analytics")
class PersonalAnalyticsController {
    private final Dispatcher dispatcher;
    private final ActivityExport activities;
    private final Clock clock;

    PersonalAnalyticsController(Dispatcher dispatcher, ActivityExport activities, Clock clock) {
        this.dispatcher = dispatcher;
        this.activities = activities;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Get how much you have practised")
    PersonalReport mine(SignedIn user) {
        return dispatcher.answer(new FindPersonalReport(user.userId(), clock.instant()), PersonalReport.class);
    }

    @GetMapping(
            value = "/activities",
            produces = {MediaType.APPLICATION_JSON_VALUE, ActivityExport.CSV})
    @Operation(
            summary = "Export your own activity as JSON or CSV",
            description = "By the Accept header, application/json or text/csv. At most 100,000, the earliest.")
    ResponseEntity<Object> activities(
            SignedIn user,
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String from,
            @Day @RequestParam(required = false) @Nullable @Size(max = 40) String to,
            @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return activities.of(user.userId(), Period.of(from, to, clock), accept);
    }
}
