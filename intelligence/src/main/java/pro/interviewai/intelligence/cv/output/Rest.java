package pro.interviewai.intelligence.cv.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.Stated;

/**
 * What the head of a CV says beyond the fields of a contact, such as a nationality. Labels before a field ({@code Phone:}), and
 * words that only bore a link, are no more than that.
 */
final class Rest {
    private static final String TAKEN = "\uFFFC";
    private static final Pattern BETWEEN = Pattern.compile("[•·|●▪◦‣⋅∙]");
    private static final Pattern START_OF_ADDRESS = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");
    private static final int WORDS_OF_LABEL = 3;
    private static final List<String> LINK_WORDS = List.of("linkedin", "github", "email", "e-mail", "mail");

    private Rest() {}

    static List<String> of(Contact contact) {
        List<String> fields = fields(contact);
        List<String> rest = new ArrayList<>();
        for (Stated line : contact.lines()) {
            String left = WrittenText.of(line.text());
            for (String field : fields) {
                left = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(field) + "(?![\\p{L}\\p{N}])")
                        .matcher(left)
                        .replaceFirst(TAKEN);
            }
            for (String piece : BETWEEN.split(left, -1)) {
                addRest(rest, piece);
            }
        }
        return rest;
    }

    private static void addRest(List<String> rest, String piece) {
        int last = piece.lastIndexOf(TAKEN);
        int from = 0;
        for (int taken = piece.indexOf(TAKEN); taken >= 0; taken = piece.indexOf(TAKEN, from)) {
            String before = trimmed(piece.substring(from, taken));
            if (before.split(" ", -1).length > WORDS_OF_LABEL || before.chars().anyMatch(Character::isDigit)) {
                rest.add(before);
            }
            from = taken + 1;
        }
        String after = trimmed(piece.substring(last + 1));
        if (!after.isEmpty() && !LINK_WORDS.contains(after.toLowerCase(Locale.ROOT))) {
            rest.add(after);
        }
    }

    /** Without marks that have lost what they stood beside. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && ",;:/–—-) ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",;:/–—-( ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The longest first, so that none is looked for within another; of addresses also how they are written without a scheme. */
    private static List<String> fields(Contact contact) {
        Stream<@Nullable Stated> single =
                Stream.of(contact.name(), contact.headline(), contact.email(), contact.phone(), contact.location());
        Stream<@Nullable Stated> addresses =
                Stream.concat(Stream.of(contact.linkedin(), contact.github()), contact.links().stream());
        return Stream.concat(
                        single.map(WrittenText::of).filter(Objects::nonNull),
                        addresses.map(WrittenText::of).filter(Objects::nonNull).flatMap(Rest::forms))
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> forms(String address) {
        String bare = START_OF_ADDRESS.matcher(address).replaceFirst("");
        return Stream.of(address, bare, bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare);
    }
}
