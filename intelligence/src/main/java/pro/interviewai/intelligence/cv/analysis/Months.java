package pro.interviewai.intelligence.cv.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;

/** Months counted from the year 0; a year alone is read in the person's favour. */
record Months(int from, int to) {
    private static final int YEAR = 12;

    /** None where the start is not known; of what has neither an end nor goes on, the start is the end. */
    static @Nullable Months of(@Nullable Period period, LocalDate today) {
        if (period == null || period.start() == null) {
            return null;
        }
        PartialDate end = period.end();
        int from = first(period.start());
        int to = end != null ? last(end) : period.current() ? of(today) : last(period.start());
        return new Months(from, to);
    }

    static int of(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - 1;
    }

    static int first(PartialDate date) {
        return date.year() * YEAR + (date.precision() == PartialDate.Precision.YEAR ? 0 : month(date) - 1);
    }

    static int last(PartialDate date) {
        return date.year() * YEAR + (date.precision() == PartialDate.Precision.YEAR ? YEAR - 1 : month(date) - 1);
    }

    private static int month(PartialDate date) {
        return Integer.parseInt(date.value().substring(5, 7));
    }
}
