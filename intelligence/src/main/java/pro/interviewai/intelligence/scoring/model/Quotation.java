package pro.interviewai.intelligence.scoring.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.scoring.language.Span;

/** Finds what an engine says that it read in what it was given. */
public final class Quotation {
    private static final int LEAST_WORDS = 3;

    private Quotation() {}

    /**
     * Where the quote stands in the text, letter by letter but for case, white space and the form of quotation marks; null if
     * nowhere, or if it has fewer than {@value #LEAST_WORDS} words, for which a place is found too easily.
     */
    static @Nullable Span find(String quote, String text) {
        var words = quote.strip().split("\\s+");
        if (words.length < LEAST_WORDS) {
            return null;
        }
        var pattern = Arrays.stream(words).map(Quotation::oneWord).collect(Collectors.joining("\\s+"));
        var matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return matcher.find() ? new Span(matcher.start(), matcher.end(), words.length) : null;
    }

    /** The quote as it stands in the text, exactly; empty if it does not. */
    public static Optional<String> exactly(String quote, String text) {
        return Optional.ofNullable(find(quote, text)).map(span -> span.in(text));
    }

    private static String oneWord(String word) {
        return Arrays.stream(word.split("(?<=['\u2019\"\u201c\u201d])|(?=['\u2019\"\u201c\u201d])"))
                .map(piece -> switch (piece) {
                    case "'", "\u2019" -> "['\u2019]";
                    case "\"", "\u201c", "\u201d" -> "[\"\u201c\u201d]";
                    default -> Pattern.quote(piece);
                })
                .collect(Collectors.joining());
    }
}
