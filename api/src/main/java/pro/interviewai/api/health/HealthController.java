package pro.interviewai.api.health;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;

/** Tells operators and load balancers how the service is. */
@RestController
@Access(Audience.EVERYBODY)
@RequestMapping("/health")
@Tag(name = "Health")
@SecurityRequirements
class HealthController {
    private static final double MILLIS_A_SECOND = 1000.0;

    private static final Duration WELL_FOR = Duration.ofSeconds(1);
    /** Short, so that it is soon told when all is well again. */
    private static final Duration UNWELL_FOR = Duration.ofMillis(50);

    private final List<HealthCheck> checks;
    private final Clock clock;
    private @Nullable HealthReport last;

    HealthController(List<HealthCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping({"", "/readiness"})
    @Operation(
            summary = "Whether requests can be served: 200, or 503 with what is down",
            description =
                    "What was found well is told for a second without looking again; the timestamp says when that was.")
    ResponseEntity<HealthReport> readiness() {
        var report = found();
        return ResponseEntity.status(report.isWell() ? 200 : 503).body(report);
    }

    /** One looks at a time, and those who come meanwhile take what that one finds. */
    private synchronized HealthReport found() {
        var now = clock.instant();
        var before = last;
        if (before == null
                || now.isAfter(before.timestamp().plus(before.isWell() ? WELL_FOR : UNWELL_FOR))
                || now.isBefore(before.timestamp())) {
            var results = new LinkedHashMap<String, HealthReport.Check>();
            checks.forEach(check -> results.put(check.name(), result(check)));
            var well =
                    results.values().stream().allMatch(check -> check.status().equals(HealthReport.OK));
            last = report(well ? HealthReport.OK : "unavailable", now, results);
        }
        return Objects.requireNonNull(last);
    }

    @GetMapping("/liveness")
    @Operation(summary = "Whether the process runs, whatever it depends on")
    HealthReport liveness() {
        return report(HealthReport.OK, clock.instant(), Map.of());
    }

    private static HealthReport report(String status, Instant at, Map<String, HealthReport.Check> results) {
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_A_SECOND;
        return new HealthReport(status, at, uptime, results);
    }

    private static HealthReport.Check result(HealthCheck check) {
        try {
            return HealthReport.Check.of(check.check());
        } catch (RuntimeException e) {
            return HealthReport.Check.of(
                    new HealthCheck.Result(false, e.getClass().getSimpleName()));
        }
    }
}
