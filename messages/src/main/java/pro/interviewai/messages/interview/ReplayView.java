package pro.interviewai.messages.interview;

import java.util.List;

/**
 * An interview as it was at a moment, and what had happened by then.
 *
 * @param interview equal to what could be read at that moment
 */
public record ReplayView(InterviewView interview, List<Step> steps) {
    public ReplayView {
        steps = List.copyOf(steps);
    }
}
