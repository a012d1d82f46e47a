package pro.interviewai.app.slice;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/**
 * Hears the events of each unit of work just before they are stored. What it publishes is stored with them, in the same
 * commit; what it throws keeps all of them from being stored.
 */
@FunctionalInterface
public interface CommitListener {
    void beforeCommit(List<EventMessage<?>> events);
}
