package pro.interviewai.app.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.MockClock;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MeasurementsTest {
    private final MockClock clock = new MockClock();
    private final Measurements measurements = new Measurements(clock);

    @Test
    void ratesAreThoseOfTheLastFullMinute() throws Exception {
        assertThat(measurements.errorRate()).isNull();
        for (var i = 0; i < 90; i++) {
            request("/api/v1/interviews", i % 3 == 0 ? 503 : 200);
        }
        request("/", 500);
        assertThat(measurements.requestsPerSecond())
                .as("the minute is not over")
                .isZero();

        clock.add(Duration.ofMinutes(1));
        assertThat(measurements.requestsPerSecond()).isEqualTo(1.5);
        assertThat(measurements.errorRate()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(measurements.averageResponseTime()).isPositive();

        clock.add(Duration.ofMinutes(1));
        assertThat(measurements.requestsPerSecond()).isZero();
    }

    @Test
    void peopleAreCountedOnce() {
        var people = measurements.people();
        for (var name : new String[] {"ann", "ann", "bob", null}) {
            var request = new MockHttpServletRequest("GET", "/api/v1/interviews");
            request.setRemoteUser(name);
            try {
                people.preHandle(request, new MockHttpServletResponse(), this);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        assertThat(measurements.activeUsers()).isEqualTo(2);
    }

    private void request(String path, int status) throws Exception {
        FilterChain chain = (_, response) -> ((MockHttpServletResponse) response).setStatus(status);
        measurements.requests().doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), chain);
    }
}
