package pro.interviewai.messages.interview;

import java.util.List;

/**
 * What happened in an interview, in order.
 *
 * @param over whether nothing but scores can come any more, and none of those is awaited
 */
public record Steps(List<Step> steps, boolean over) {
    public Steps {
        steps = List.copyOf(steps);
    }
}
