package pro.interviewai.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.LoggedEvent;

/** Makes an aggregate from its events as the command side does. */
public interface AggregateStates {

    /**
     * The fields of the aggregate after these events; empty if there is no aggregate of this type.
     *
     * @param events all from the first on, in order, at least one
     * @param reveal whether personal texts are read; otherwise they are as after an erasure
     */
    Optional<Map<String, @Nullable Object>> after(String type, List<LoggedEvent> events, boolean reveal);
}
