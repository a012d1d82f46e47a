package pro.interviewai.intelligence.cv.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a text of a CV leads, if it is an address; nothing is ever fetched from there. */
final class Addresses {
    private static final int LONGEST = 2_000;
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,10}+\\p{L}[\\p{L}\\p{N}-]{1,62}+");

    private Addresses() {}

    static Optional<URI> mail(String text) {
        int at = text.indexOf('@');
        return at < 1
                        || text.length() > LONGEST
                        || !HOST.matcher(text.substring(at + 1)).matches()
                ? Optional.empty()
                : uri("mailto", text);
    }

    /** Of http or https; one that is written without is taken to be https. */
    static Optional<URI> web(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || text.contains(" ")) {
            return Optional.empty();
        }
        String scheme = lower.startsWith("http://") ? "http" : "https";
        String rest = lower.startsWith(scheme + "://") ? text.substring(scheme.length() + 3) : text;
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return HOST.matcher(rest.substring(0, end)).matches() ? uri(scheme, "//" + rest) : Optional.empty();
    }

    /** Letters that an address cannot have are encoded; those that are encoded already stay. */
    private static Optional<URI> uri(String scheme, String rest) {
        try {
            return Optional.of(new URI(scheme + ":" + rest));
        } catch (URISyntaxException letters) {
            try {
                return Optional.of(new URI(scheme, rest, null));
            } catch (URISyntaxException noAddress) {
                return Optional.empty();
            }
        }
    }
}
