package pro.interviewai.intelligence.cv.reading.docx;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;

/** Whether a mail address or a telephone number stands in a header or footer and nowhere else. */
final class ContactPlace {
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}_%+-]@[\\p{L}\\p{N}-]{1,63}+\\.\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9](?:[-0-9 ()./\\u00A0\\u2011]{7,28}+)");
    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)[0-9]{2}[^0-9]{1,5}(?:[0-9]{1,2}[^0-9])?(?:19|20)[0-9]{2}");
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    private ContactPlace() {}

    static boolean isOnlyInFrames(List<WrittenLine> lines) {
        return isOnlyInFrames(lines, line -> MAIL.matcher(line).find())
                || isOnlyInFrames(lines, ContactPlace::hasNumber);
    }

    private static boolean isOnlyInFrames(List<WrittenLine> lines, Predicate<String> contact) {
        return lines.stream().anyMatch(line -> line.place() != Place.BODY && contact.test(line.text()))
                && lines.stream().noneMatch(line -> line.place() == Place.BODY && contact.test(line.text()));
    }

    private static boolean hasNumber(String line) {
        return NUMBER.matcher(line).results().anyMatch(found -> {
            var digits = found.group().chars().filter(Character::isDigit).count();
            return digits >= FEWEST_DIGITS
                    && digits <= MOST_DIGITS
                    && !YEARS.matcher(found.group()).find();
        });
    }
}
