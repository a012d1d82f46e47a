package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.text.Label;
import pro.interviewai.intelligence.cv.parsing.text.Phones;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.WebAddresses;

/**
 * A line of a CV's head with what was found in it.
 *
 * @param pieces what is left between the addresses and numbers
 */
record HeadLine(
        Stretch whole, List<Stretch> emails, List<Stretch> urls, List<Phones.Found> phones, List<Stretch> pieces) {
    private static final Pattern BETWEEN = Pattern.compile("\\t|[|｜•·●▪∙]|\\s[–—]\\s|\\s{3,8}");

    static HeadLine of(Stretch line, WebAddresses addresses, Phones phones) {
        if (Shape.isTooLongForNames(line)) {
            return new HeadLine(line, List.of(), List.of(), List.of(), List.of());
        }
        List<Stretch> emails = addresses.emails(line);
        List<Stretch> urls = addresses.urls(line);
        List<Phones.Found> numbers = new ArrayList<>();
        List<Stretch> taken = new ArrayList<>(emails);
        taken.addAll(urls);
        for (Stretch free : free(line, taken)) {
            for (Stretch cell : free.split(BETWEEN)) {
                numbers.addAll(phones.in(cell));
            }
        }
        numbers.forEach(number -> taken.add(number.place()));
        List<Stretch> pieces = new ArrayList<>();
        for (Stretch free : free(line, taken)) {
            free.split(BETWEEN).stream()
                    .map(Stretch::trimmedToWords)
                    .filter(piece -> !piece.isEmpty())
                    .forEach(pieces::add);
        }
        boolean form = taken.isEmpty()
                && pieces.size() == 2
                && Label.isWord(pieces.getFirst().text());
        return new HeadLine(
                line,
                emails,
                urls,
                List.copyOf(numbers),
                form ? List.of(pieces.getFirst().through(pieces.getLast())) : List.copyOf(pieces));
    }

    boolean hasContact() {
        return !emails.isEmpty() || !urls.isEmpty() || !phones.isEmpty();
    }

    private static List<Stretch> free(Stretch line, List<Stretch> taken) {
        List<Stretch> sorted =
                taken.stream().sorted(Comparator.comparingInt(Stretch::from)).toList();
        List<Stretch> free = new ArrayList<>();
        int begin = 0;
        for (Stretch one : sorted) {
            free.add(line.part(begin, Math.max(begin, one.from() - line.from())));
            begin = Math.max(begin, one.to() - line.from());
        }
        free.add(line.from(begin));
        return free;
    }
}
