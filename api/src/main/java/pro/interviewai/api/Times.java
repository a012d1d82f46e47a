package pro.interviewai.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** Reads times and days as clients write them, in ISO 8601. */
public final class Times {
    private static final String DAY = "a day such as 2026-03-01";
    private static final String MOMENT =
            "a time such as 2026-03-01T12:00:00Z or " + DAY + ", which means its end in UTC";

    private Times() {}

    /**
     * A moment: a time, or a day, which stands for its last moment in UTC.
     *
     * @param name of the parameter
     * @param others what else it may be, to be read before "a time"; often empty
     * @throws ProblemException VALIDATION_FAILED, saying what is wanted
     */
    public static Instant moment(String name, String text, String others) {
        try {
            return text.indexOf('T') < 0 ? end(LocalDate.parse(text)) : Instant.parse(text);
        } catch (DateTimeException noMoment) {
            throw refused(name, others + MOMENT);
        }
    }

    /**
     * @param name of the parameter
     * @throws ProblemException VALIDATION_FAILED, saying what is wanted
     */
    public static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw refused(name, DAY);
        }
    }

    /** When a day begins in UTC. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant end(LocalDate day) {
        return begin(day.plusDays(1)).minusNanos(1);
    }

    private static ProblemException refused(String name, String wanted) {
        return new ProblemException(CommonProblem.VALIDATION_FAILED, name + " must be " + wanted + ".");
    }
}
