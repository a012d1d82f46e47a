package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Periods that are counted from an anchor: in a month that lacks its day they end with the month, and later ones do not. */
final class Periods {
    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    /** The first end of a period after a moment. */
    static Instant endAfter(Instant anchor, String interval, Instant moment) {
        var start = anchor.atZone(ZoneOffset.UTC);
        var step = interval.equals("year") ? MONTHS_OF_YEAR : 1;
        var passed = Math.max(0, ChronoUnit.MONTHS.between(start, moment.atZone(ZoneOffset.UTC)) / step - 1);
        var count = passed;
        while (!start.plusMonths(count * step).toInstant().isAfter(moment)) {
            count++;
        }
        return start.plusMonths(count * step).toInstant();
    }
}
