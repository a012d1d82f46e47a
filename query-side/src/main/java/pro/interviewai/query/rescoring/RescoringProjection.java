package pro.interviewai.query.rescoring;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.Position;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;

/**
 * Judges the answers of the past by today's rubric when an administrator has this projection replayed. Answers that are
 * given while it is not are left alone, for today's rubric is what judges them at first.
 */
@ProcessingGroup(RescoringProjection.GROUP)
public class RescoringProjection {
    public static final String GROUP = "rescoring-projection";

    private final RescoringStore store;
    private final Rescorer rescorer;

    public RescoringProjection(RescoringStore store, Rescorer rescorer) {
        this.store = store;
        this.rescorer = rescorer;
    }

    @EventHandler
    void on(AnswerSubmitted event, TrackingToken token, ReplayStatus status) {
        if (status.isReplay() && !isErased(event.content())) {
            store.judged(event, rescorer.on(event.question(), event.content()), Position.of(token));
        }
    }

    @EventHandler
    void on(AnswerScored event, TrackingToken token, ReplayStatus status) {
        if (status.isReplay()) {
            store.before(event.answerId(), event.assessment().score(), Position.of(token));
        }
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static boolean isErased(@Nullable String content) {
        return content == null;
    }
}
