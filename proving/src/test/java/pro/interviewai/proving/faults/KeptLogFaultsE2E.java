package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.proving.crash.LogAudit;

/** Later code reads a log that earlier code wrote. */
class KeptLogFaultsE2E {

    @Fault("A10")
    void logOfEarlierCode_leadsToTheReadModelsOfThen() throws Exception {
        FaultReport.row("A10", 1, 1, (_, _) -> replayed(_ -> true), (_, _) -> replayed(KeptLogFaultsE2E::isNotAPause));
    }

    private static void replayed(Predicate<TrackedEventMessage<?>> heard) throws Exception {
        try (var store = new KeptLog.Store()) {
            assertThat(KeptLog.lines(LogAudit.replayed(store.client, KeptLog.FOLDER, heard)))
                    .isEqualTo(KeptLog.readModels());
        }
    }

    /** As a projection that lost a handler. */
    private static boolean isNotAPause(TrackedEventMessage<?> event) {
        return !(event.getPayload() instanceof InterviewPaused);
    }
}
