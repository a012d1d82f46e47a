package pro.interviewai.app.log;

import org.springframework.scheduling.annotation.Scheduled;
import pro.interviewai.eventlog.axon.Deadlines;

/** Sees to it that deadlines are met again after the store was away. */
record DeadlineWatch(Deadlines deadlines) {

    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        deadlines.startAgain();
    }
}
