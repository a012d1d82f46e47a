package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pro.interviewai.messages.cv.content.Stated;

/** Finds e-mail and web addresses in a line. */
public final class WebAddresses {
    private static final Pattern EMAIL = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@"
            + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}+");
    private static final String PATH = "(?:[/?#][^\\s|,;<>\"()（），；、]{0,300}+)?+";
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://)?(?:www\\.)?");

    private final Pattern url;
    private final Lexicon technologies;

    public WebAddresses() {
        Vocabulary words = Vocabulary.read("contact.txt");
        String domains = String.join("|", words.terms("domain"));
        String host = "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,5}+";
        url = Pattern.compile("(?i)(?<![\\p{L}\\p{N}@._/-])(?:(?:https?://|www\\.)" + host + "(?::\\d{1,5})?" + PATH
                + "|" + host + "(?<=\\.(?:" + domains + "))" + PATH + ")");
        technologies = words.lexicon("no-domain");
    }

    public List<Stretch> emails(Stretch line) {
        return all(EMAIL, line, line.text());
    }

    /** Without those that are part of an e-mail address. */
    public List<Stretch> urls(Stretch line) {
        String masked = EMAIL.matcher(line.text())
                .replaceAll(found -> "@".repeat(found.group().length()));
        return all(url, line, masked).stream()
                .filter(found -> !technologies.is(found.text()))
                .toList();
    }

    private static List<Stretch> all(Pattern pattern, Stretch line, String text) {
        List<Stretch> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && ".:'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            found.add(line.part(matcher.start(), end));
        }
        return found;
    }

    /** Whether it is a page of the site, and not one that only bears its name. */
    public static boolean isOf(String site, String address) {
        String bare = bare(address);
        int path = bare.indexOf('/');
        String host = path < 0 ? "" : bare.substring(0, path);
        return host.equals(site) || host.endsWith("." + site);
    }

    /** The address or number of a link that writes or calls, without what a letter is to begin with; others as they are. */
    public static String reached(String target) {
        return target.startsWith("mailto:") || target.startsWith("tel:")
                ? target.substring(target.indexOf(':') + 1).split("\\?", 2)[0]
                : target;
    }

    /** Without what is left out when somebody writes it by hand. */
    public static String bare(String address) {
        String small = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
        return small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
    }

    public static boolean isAmong(List<Stated> known, String address) {
        return known.stream().anyMatch(stated -> bare(stated.text()).equals(bare(address)));
    }
}
