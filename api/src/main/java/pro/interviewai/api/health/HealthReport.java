package pro.interviewai.api.health;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/**
 * How the service is.
 *
 * @param status {@code ok}, or {@code unavailable} if any check is down
 * @param uptime seconds since start
 */
record HealthReport(String status, Instant timestamp, double uptime, Map<String, Check> checks) {
    static final String OK = "ok";

    @JsonIgnore
    boolean isWell() {
        return status.equals(OK);
    }

    record Check(String status, String detail) {
        static Check of(HealthCheck.Result result) {
            return new Check(result.up() ? OK : "down", result.detail());
        }
    }
}
