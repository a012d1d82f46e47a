package pro.interviewai.api.privacy;

import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** Brings what was exported elsewhere into this log. */
public interface Imports {

    /**
     * Adds those of the events that are not here yet, which may be all or none of them.
     *
     * @param events of one person, in the order of their log
     * @return how many events were added
     * @throws ProblemException IMPORT_CLASHES if another account has the address, or the same
     *     stream went on differently here; IMPORT_UNREADABLE if an event is of no type that is known here
     */
    int add(List<ExportedEvent> events);

    /**
     * Whom the events are about.
     *
     * @throws ProblemException IMPORT_UNREADABLE unless they are all about one person
     */
    static String subject(List<ExportedEvent> events) {
        var subjects = events.stream()
                .map(event ->
                        event.payload().getOrDefault("userId", event.payload().get("auditorId")))
                .distinct()
                .toList();
        if (subjects.size() == 1 && subjects.getFirst() instanceof String subject) {
            return subject;
        }
        throw new ProblemException(AccountProblem.IMPORT_UNREADABLE);
    }
}
