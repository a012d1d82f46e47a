package pro.interviewai.app.processing;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that coordinates an event processor. After errors Axon waits up to a minute before it tries again;
 * here no wait is longer than two seconds, so that a processor works soon after the store is back.
 */
final class EagerCoordinator extends ScheduledThreadPoolExecutor {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    EagerCoordinator(String processor) {
        super(1, Thread.ofPlatform().daemon().name("coordinator-" + processor).factory());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return super.schedule(command, Math.min(unit.toMillis(delay), LONGEST.toMillis()), TimeUnit.MILLISECONDS);
    }
}
