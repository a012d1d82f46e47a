package pro.interviewai.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

class StartHealthTest {
    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final StartHealth health = new StartHealth(availability);

    @Test
    void isDown_beforeTheStartIsDone_andWhenTheEndBegins() {
        assertThat(health.check().up()).isFalse();
        become(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(health.check().up()).isTrue();
        become(ReadinessState.REFUSING_TRAFFIC);
        assertThat(health.check().up()).isFalse();
    }

    private void become(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }
}
