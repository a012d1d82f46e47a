package pro.interviewai.app.slice;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import pro.interviewai.messages.quota.Meter;

/**
 * What an event of a feature means for the quota of the person whose work it tells of. It is charged in the same commit: work
 * for which there are too few units does not begin.
 *
 * @param work names what the units are for, the same in the events of one work
 * @param units that are put aside for work that begins, or were used by work that is done; 0 gives all back that was put
 *     aside
 */
public record Charge<E>(
        Class<E> event,
        Step step,
        Meter meter,
        Function<E, String> user,
        Function<E, String> work,
        ToLongFunction<E> units,
        Function<E, Instant> at) {

    /** How far the work has come. */
    public enum Step {
        BEGINS,
        ENDS
    }
}
