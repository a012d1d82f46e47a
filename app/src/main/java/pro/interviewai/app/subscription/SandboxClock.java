package pro.interviewai.app.subscription;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import pro.interviewai.gateways.payment.sandbox.Sandbox;

/** Lets time pass in the sandbox once the application can take its messages. */
final class SandboxClock implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxClock.class);
    private static final long EVERY_MILLIS = 200;

    private final Sandbox sandbox;
    private final InstantSource time;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("payment-sandbox").factory());

    SandboxClock(Sandbox sandbox, InstantSource time) {
        this.sandbox = sandbox;
        this.time = time;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var unused = thread.scheduleWithFixedDelay(this::tick, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            sandbox.tick(time.instant());
        } catch (RuntimeException failure) {
            LOG.warn("The sandbox of payments stood still for a moment", failure);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
