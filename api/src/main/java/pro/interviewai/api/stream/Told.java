package pro.interviewai.api.stream;

import java.util.List;

/**
 * What has happened since a listener was last told.
 *
 * @param events in their order
 * @param over whether nothing more can come
 */
public record Told(List<Event> events, boolean over) {
    public Told {
        events = List.copyOf(events);
    }

    /**
     * One thing that happened.
     *
     * @param id grows from one to the next
     * @param data is told as JSON
     */
    public record Event(long id, String name, Object data) {}
}
