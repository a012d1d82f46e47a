package pro.interviewai.messages.cv;

import java.time.Instant;
import java.util.List;

/**
 * One page of a person's CVs, the one changed last first.
 *
 * @param page 0 for the first
 * @param total over all pages
 */
public record CvPage(List<CvSummary> cvs, int page, int size, long total) {

    public CvPage {
        cvs = List.copyOf(cvs);
    }

    /**
     * A CV in a list.
     *
     * @param current number of the present version
     * @param versions how many there are
     */
    public record CvSummary(String id, String name, int current, int versions, Instant addedAt, Instant changedAt) {}
}
