package pro.interviewai.intelligence.cv.parsing.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;

/**
 * Dates as they stand in one line, or at the end of one and the begin of the next.
 *
 * @param range whether it says both from when and to when, or since when
 * @param open whether it ends with a dash, so that the end may stand in the next line
 */
public record FoundPeriod(
        List<Stretch> written,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean current,
        boolean range,
        boolean open) {

    /** Where it stands in its first line. */
    public Stretch place() {
        return written.getFirst();
    }

    /** With the end that stands in the next line. */
    public FoundPeriod endedBy(FoundPeriod next) {
        return new FoundPeriod(
                List.of(place(), next.place()),
                start,
                next.end() == null ? next.start() : next.end(),
                next.current(),
                true,
                false);
    }

    public boolean covers(FoundPeriod other) {
        return start != null
                && other.start != null
                && start.compareTo(other.start) <= 0
                && (current || end == null || other.end != null && other.end.compareTo(end) <= 0);
    }

    /** One date alone, as the end of what it dates; what says from when or to when stays as it is. */
    public FoundPeriod asEnd() {
        boolean alone = !range && !open && !current && end == null;
        return alone ? new FoundPeriod(written, null, start, false, false, false) : this;
    }

    public Period period() {
        return new Period(Stretch.stated(written), start, end, current);
    }
}
