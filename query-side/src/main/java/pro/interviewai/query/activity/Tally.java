package pro.interviewai.query.activity;

import java.time.Instant;
import java.util.Set;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;

/** Counts what one event tells. */
public interface Tally {

    /** Somebody did something, and reached these milestones by it, unless they had before. */
    void did(ActivityRow row, Set<Milestone> milestones);

    void reached(Milestone milestone, String userId, Instant time);

    /** Something that lasts was begun, or still went on. */
    void touched(SessionKind kind, String id, String userId, Instant time);
}
