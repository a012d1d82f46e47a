package pro.interviewai.query.interview;

import java.util.List;
import pro.interviewai.messages.interview.InterviewEvent;

/** What has happened in an interview, from the log itself. */
public interface InterviewPast {

    /** An event and its number in the interview's stream, 0 for the first. */
    record Recorded(long sequence, InterviewEvent event) {}

    /**
     * The events of one interview in order; none if there is no such interview.
     *
     * @param from number of the first event wanted
     */
    List<Recorded> of(String interviewId, long from);
}
