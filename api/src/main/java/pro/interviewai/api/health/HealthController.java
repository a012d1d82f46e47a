package pro.interviewai.api.health;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final List<HealthCheck> checks;
    private final Clock clock;

    HealthController(List<HealthCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping({"", "/readiness"})
    @Operation(summary = "Whether requests can be served: 200, or 503 with what is down")
    ResponseEntity<HealthReport> readiness() {
        var results = new LinkedHashMap<String, HealthReport.Check>();
        checks.forEach(check -> results.put(check.name(), result(check)));
        var ready = results.values().stream().allMatch(check -> check.status().equals("ok"));
        return ResponseEntity.status(ready ? 200 : 503).body(report(ready ? "ok" : "unavailable", results));
    }

    @GetMapping("/liveness")
    @Operation(summary = "Whether the process runs, whatever it depends on")
    HealthReport liveness() {
        return report("ok", Map.of());
    }

    private HealthReport report(String status, Map<String, HealthReport.Check> results) {
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_A_SECOND;
        return new HealthReport(status, clock.instant(), uptime, results);
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
