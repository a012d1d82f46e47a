package pro.interviewai.app.processing;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import pro.interviewai.api.health.HealthCheck;

/**
 * Looks whether every event processor of this node runs, or is about to be replayed; parked events are told but turn
 * nothing down.
 */
final class ProcessorHealth implements HealthCheck {
    private final EventProcessingConfiguration processing;
    private final DeadLetters parked;
    private final Replays replays;

    ProcessorHealth(EventProcessingConfiguration processing, DeadLetters parked, Replays replays) {
        this.processing = processing;
        this.parked = parked;
        this.replays = replays;
    }

    @Override
    public String name() {
        return "processors";
    }

    @Override
    public Result check() {
        Map<String, String> stopped = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> {
            if (!processor.isRunning()) {
                if (!replays.isAboutToBegin(name)) {
                    stopped.put(name, "stopped");
                }
            } else if (processor.isError()) {
                stopped.put(name, "failing");
            } else if (processor instanceof StreamingEventProcessor streaming
                    && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState)) {
                stopped.put(name, "failing");
            }
        });
        return stopped.isEmpty()
                ? new Result(
                        true, processing.eventProcessors().size() + " running, " + parked.count() + " events parked")
                : new Result(false, stopped.toString());
    }
}
