package pro.interviewai.saga.account;

import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.saga.mail.Mailer;

/**
 * Erases a person. Every step may be repeated, and the order is such that whatever interrupts it, doing it again from the
 * beginning ends it: first it is noted that it must be done, the key goes when no step needs it any more.
 */
public final class Erasure {
    private final ErasureLedger ledger;
    private final PersonalTraces traces;
    private final AudioStore audio;
    private final Mailer mailer;
    private final QueryGateway queries;
    private final Clock clock;

    public Erasure(
            ErasureLedger ledger,
            PersonalTraces traces,
            AudioStore audio,
            Mailer mailer,
            QueryGateway queries,
            Clock clock) {
        this.ledger = ledger;
        this.traces = traces;
        this.audio = audio;
        this.mailer = mailer;
        this.queries = queries;
        this.clock = clock;
    }

    /** What was removed besides the key. */
    public record Removed(int recordings, int letters) {}

    public Removed erase(UserId user) {
        ledger.note(user.value(), clock.instant());
        List<String> recordings = queries.query(
                        new FindRecordingIds(user), ResponseTypes.multipleInstancesOf(String.class))
                .join();
        recordings.forEach(audio::remove);
        int letters = mailer.forget(user.value());
        traces.destroyKey(user.value());
        traces.scrub(user.value());
        return new Removed(recordings.size(), letters);
    }
}
