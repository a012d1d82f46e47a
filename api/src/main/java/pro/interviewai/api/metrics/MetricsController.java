package pro.interviewai.api.metrics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;

/** The eight figures that an operator looks at first. */
@RestController
@Access(Audience.ADMINISTRATOR)
@Tag(name = "Administration")
class MetricsController {
    private final Supplier<ApplicationMetrics> metrics;

    MetricsController(Supplier<ApplicationMetrics> metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/api/v1/admin/metrics")
    @Operation(summary = "Figures about the health of this process", description = "For administrators.")
    ApplicationMetrics metrics() {
        return metrics.get();
    }
}
