package pro.interviewai.api.parked;

import java.util.List;

/**
 * One page of parked events, by group and within a sequence in their order.
 *
 * @param page 0 for the first
 * @param total number of events over all pages
 */
public record ParkedPage(List<ParkedEvent> events, int page, int size, long total) {}
