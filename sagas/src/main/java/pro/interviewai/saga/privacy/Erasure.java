package pro.interviewai.saga.privacy;

import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.personal.PersonalFiles;

/**
 * Erases a person. Every step may be repeated, and the order is such that whatever interrupts it, doing it again from the
 * beginning ends it: first it is noted that it must be done, the key goes when no step needs it any more.
 */
public final class Erasure {
    private final ErasureLedger ledger;
    private final PersonalTraces traces;
    private final List<PersonalFiles> files;
    private final Clock clock;

    public Erasure(ErasureLedger ledger, PersonalTraces traces, List<PersonalFiles> files, Clock clock) {
        this.ledger = ledger;
        this.traces = traces;
        this.files = List.copyOf(files);
        this.clock = clock;
    }

    /** @return how many files of each kind were removed besides the key */
    public SortedMap<String, Integer> erase(UserId user) {
        ledger.note(user.value(), clock.instant());
        var removed = new TreeMap<String, Integer>();
        files.forEach(kept -> removed.merge(kept.kind(), kept.remove(user), Integer::sum));
        traces.destroyKey(user.value());
        traces.scrub(user.value());
        return removed;
    }
}
