package pro.interviewai.api.privacy;

import java.util.List;
import java.util.Map;

/** Brings what was exported elsewhere into this log. */
public interface Imports {

    /**
     * Adds those of the events that are not here yet, which may be all or none of them, and keeps the audio.
     *
     * @param events of one person, in the order of their log
     * @param audio what was kept of what was said, by the id of its recording
     * @return how many events were added
     * @throws pro.interviewai.messages.ProblemException IMPORT_CLASHES if another account has the address, or the same
     *     stream went on differently here; IMPORT_UNREADABLE if an event is of no type that is known here
     */
    int add(List<ExportedEvent> events, Map<String, byte[]> audio);
}
