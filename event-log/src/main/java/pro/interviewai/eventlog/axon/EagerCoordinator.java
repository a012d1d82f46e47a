package pro.interviewai.eventlog.axon;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that coordinates an event processor, which waits less than Axon would have it. After errors Axon waits up
 * to a minute before it tries again; here no wait is longer than two seconds, so that a processor works soon after the
 * store is back. And where a segment has its 1,024 events waiting, Axon looks after 100 ms whether there is room for
 * more: no processor could then handle more than some 10,000 events a second.
 */
public final class EagerCoordinator extends ScheduledThreadPoolExecutor {
    private static final long LONGEST = Duration.ofSeconds(2).toMillis();
    /** That for which the {@code Coordinator} of Axon 4.13 waits while a segment is full, and for nothing else. */
    private static final long WHILE_FULL = 100;

    private static final long SHORT = 5;

    public EagerCoordinator(String processor) {
        super(1, Thread.ofPlatform().daemon().name("coordinator-" + processor).factory());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        long asked = unit.toMillis(delay);
        return super.schedule(command, asked == WHILE_FULL ? SHORT : Math.min(asked, LONGEST), TimeUnit.MILLISECONDS);
    }
}
