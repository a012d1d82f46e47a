package pro.interviewai.messages.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as its events made it.
 *
 * @param sequence number of the last event it rests on
 * @param commit commit of that event
 * @param storedAt when that was stored
 * @param state the aggregate's fields; where personal texts are withheld it is what would be left if the person were erased
 */
public record StateView(
        String type, String id, long sequence, long commit, Instant storedAt, Map<String, @Nullable Object> state) {}
