package pro.interviewai.app.audit;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Says of each message what it comes from: {@code correlationId} the request that began it all, {@code causationId} the
 * event that led to it, or the first command where there was none, {@code commandId} the command that applied it, and
 * {@code actorId} who was signed in. Commands are not stored, so a cause that is one leads nowhere; hence events are named.
 */
final class CausationDataProvider implements CorrelationDataProvider {
    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final String ACTOR = "actorId";
    /** Until causes were named as they are now, this was the name of the request. */
    private static final String TRACE = "traceId";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData known = message.getMetaData();
        String id = message.getIdentifier();
        Map<String, Object> origin = new HashMap<>();
        origin.put(CORRELATION, known.getOrDefault(TRACE, known.getOrDefault(CORRELATION, id)));
        if (message instanceof CommandMessage<?>) {
            origin.put("commandId", id);
            origin.put(CAUSATION, known.getOrDefault(CAUSATION, id));
        } else {
            origin.put(CAUSATION, id);
        }
        if (known.containsKey(ACTOR)) {
            origin.put(ACTOR, known.get(ACTOR));
        }
        return origin;
    }
}
