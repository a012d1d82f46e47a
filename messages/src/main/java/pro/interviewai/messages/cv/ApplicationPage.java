package pro.interviewai.messages.cv;

import java.util.List;

/**
 * One page of a person's applications, the latest sent first.
 *
 * @param page 0 for the first
 * @param total over all pages
 */
public record ApplicationPage(List<ApplicationView> applications, int page, int size, long total) {

    public ApplicationPage {
        applications = List.copyOf(applications);
    }
}
