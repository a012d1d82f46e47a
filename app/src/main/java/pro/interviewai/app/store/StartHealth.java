package pro.interviewai.app.store;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import pro.interviewai.api.health.HealthCheck;

/** Down until all that is done at the start has been done, and again from the moment the process is told to end. */
final class StartHealth implements HealthCheck {
    private final ApplicationAvailability availability;

    StartHealth(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Result check() {
        var done = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return new Result(done, done ? "done" : "starting or ending");
    }
}
