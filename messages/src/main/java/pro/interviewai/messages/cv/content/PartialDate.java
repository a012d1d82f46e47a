package pro.interviewai.messages.cv.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A date as precisely as somebody wrote it: {@code 2014}, {@code 2014-03} or {@code 2014-03-05}, as the dates of JSON Resume
 * (jsonresume.org/schema).
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No date: a year, a year and a month, or a day is wanted");
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate("%04d".formatted(year));
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate("%04d-%02d".formatted(year, month));
    }

    public Precision precision() {
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** By what both know; a year is before its months. */
    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
