package pro.interviewai.app.processing;

import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.eventlog.axon.AxonStores;

/**
 * Tries parked events again, so that what failed for a passing reason needs nobody to come by. A group's turn ends with
 * the first that fails again; the others come first next time.
 */
class DeadLetterRetry {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final EventProcessingConfiguration processing;
    private final AxonStores stores;

    DeadLetterRetry(EventProcessingConfiguration processing, AxonStores stores) {
        this.processing = processing;
        this.stores = stores;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${interviewai.dead-letters.retry-every:PT30S}")
    void retry() {
        for (var group : stores.groupsWithDeadLetters()) {
            processing.sequencedDeadLetterProcessor(group).ifPresent(processor -> {
                while (processor.processAny()) {
                    LOG.info("a parked event of {} was handled after all", group);
                }
            });
        }
    }
}
