package pro.interviewai.proving.faults;

import org.springframework.boot.SpringApplication;
import pro.interviewai.app.Application;

/** The real application with points at which it ends as by kill -9. */
public final class CrashingApplication {
    private CrashingApplication() {}

    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(
                new Class<?>[] {
                    Application.class,
                    BrokenParts.class,
                    BrokenReading.class,
                    BrokenGuard.class,
                    BrokenDoors.class,
                    ShiftedClock.class,
                    CrashPoints.class
                },
                args);
    }
}
