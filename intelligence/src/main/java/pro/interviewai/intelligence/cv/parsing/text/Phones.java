package pro.interviewai.intelligence.cv.parsing.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.PartialDate;

/** Finds telephone numbers within one line; a date or a range of years is none, and a number is never put together. */
public final class Phones {
    /** Where a number without a country's code may be from. */
    private static final List<String> REGIONS = List.of(
            "US", "UZ", "RU", "DE", "ES", "FR", "GB", "CN", "SA", "AE", "EG", "TR", "IT", "PT", "BR", "IN", "KZ", "AT",
            "CH", "MX");

    private static final int FEWEST_DIGITS = 7;
    private static final int ENOUGH_DIGITS = 9;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_LINE = 300;
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?:\\+ ?)?(?:\\(\\+?)?\\d(?:[\\d(). -]|/(?=\\d)){5,26}(?<=[\\d)])(?!\\d)"
                    + "(?: ?(?:x|ext\\.?|доб\\.?|#) ?\\d{1,5})?");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final Periods periods;

    /** @param strength how likely it is a number: 0 only looks like one */
    public record Found(Stretch place, int strength) {}

    public Phones(Periods periods) {
        this.periods = periods;
    }

    public List<Found> in(Stretch line) {
        List<Found> found = new ArrayList<>();
        if (line.to() - line.from() > LONGEST_LINE) {
            return found;
        }
        Matcher matcher = CANDIDATE.matcher(line.plain());
        while (matcher.find()) {
            Stretch place = line.part(matcher.start(), matcher.end());
            long digits = place.plain().chars().filter(Character::isDigit).count();
            if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !isDates(place)) {
                found.add(new Found(place, strength(place, digits, line)));
            }
        }
        return found.stream().filter(phone -> phone.strength() > 0).toList();
    }

    /** Whether it is a number that can be called, from anywhere or within one of the countries. */
    public boolean isValid(String candidate) {
        return regionOf(candidate) != null;
    }

    private @Nullable String regionOf(String candidate) {
        for (String region : REGIONS) {
            try {
                if (numbers.isValidNumber(numbers.parse(candidate, region))) {
                    return region;
                }
            } catch (NumberParseException e) {
                return null;
            }
        }
        return null;
    }

    private int strength(Stretch place, long digits, Stretch line) {
        String plain = place.plain();
        boolean international = plain.startsWith("+") || plain.startsWith("(+");
        if (!international && plain.chars().allMatch(Character::isDigit) && isNumberOfSomething(place, line)) {
            return 0;
        }
        if (isValid(plain)) {
            return international ? 4 : 3;
        }
        if (international || plain.startsWith("(")) {
            return 2;
        }
        boolean alone = line.plain().indexOf(plain) >= 0
                && line.bare().to() - line.bare().from() <= plain.length() + 1;
        return digits >= ENOUGH_DIGITS && alone ? 1 : 0;
    }

    /** Figures without a gap after a word that is none for a telephone. */
    private static boolean isNumberOfSomething(Stretch place, Stretch line) {
        Stretch before = line.part(0, place.from() - line.from()).bare();
        return !before.isEmpty() && !Label.Kind.PHONE.names(before.text());
    }

    private boolean isDates(Stretch place) {
        List<FoundPeriod> found = periods.all(place);
        boolean whole = found.stream()
                .anyMatch(period -> period.place().to() - period.place().from() + 1 >= place.to() - place.from());
        boolean days = found.stream()
                .anyMatch(period -> period.start() != null && period.start().precision() == PartialDate.Precision.DAY);
        return whole || days || found.stream().anyMatch(FoundPeriod::range) || found.size() > 1;
    }
}
