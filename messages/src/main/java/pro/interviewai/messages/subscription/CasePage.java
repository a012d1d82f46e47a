package pro.interviewai.messages.subscription;

import java.util.List;

/**
 * One page of open cases, latest first.
 *
 * @param total over all pages
 */
public record CasePage(List<CaseView> cases, int page, int size, long total) {}
