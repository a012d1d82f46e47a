package pro.interviewai.intelligence.cv.parsing.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a place from other names, by lists of countries, regions and cities. */
public final class Places {
    private static final Pattern COMMA = Pattern.compile("[,，、،]");
    private static final Pattern WORD_CITY = Pattern.compile("\\d{4,6} \\p{Lu}[\\p{L}. -]{1,40}");
    /** "Hobart TAS 7000" and "Austin TX 78701-1234". */
    private static final Pattern CITY_REGION =
            Pattern.compile("(\\p{Lu}[\\p{L}. -]{1,40}) (\\p{Lu}{2,3}) \\d{4,6}(?:-\\d{4})?");

    private static final Pattern HOUSE = Pattern.compile("(?:^|\\s)\\d{1,5}[a-zA-Z]?(?:\\s|$)");
    private static final Pattern REMARK = Pattern.compile("\\s*+[(（][^()（）]*+[)）]$");

    private final Lexicon countries;
    private final Lexicon regions;
    private final Lexicon cities;
    private final Lexicon remote;

    public Places() {
        Vocabulary words = Vocabulary.read("places.txt");
        countries = words.lexicon("country");
        regions = words.lexicon("region");
        cities = words.lexicon("city");
        remote = words.lexicon("remote");
    }

    /** Whether the whole text is a place: a known one, or any name before a known region or country. */
    public boolean is(Stretch text) {
        return !text.isEmpty() && tail(text) == 0;
    }

    /** Whether the text is a city, country or "remote" by itself. */
    public boolean isKnown(String text) {
        String name = REMARK.matcher(text).replaceFirst("");
        return cities.is(name)
                || countries.is(name)
                || remote.is(name)
                || WORD_CITY.matcher(name).matches()
                || isCityOfRegion(name);
    }

    private boolean isCityOfRegion(String name) {
        Matcher matcher = CITY_REGION.matcher(name);
        return matcher.matches() && regions.is(name.substring(matcher.start(2), matcher.end(2)));
    }

    /** Whether the text is a place with the street and the number of the house before it. */
    public boolean isAddress(Stretch text) {
        int tail = tail(text);
        return tail > 0 && HOUSE.matcher(text.part(0, tail).bare().text()).find();
    }

    /** Where the place begins with which the text ends, after a comma or from its begin; -1 where there is none. */
    public int tail(Stretch text) {
        if (isKnown(text.text())) {
            return 0;
        }
        List<Stretch> parts = text.split(COMMA);
        if (parts.size() < 2) {
            return -1;
        }
        Stretch last = parts.getLast();
        String region = REMARK.matcher(last.text()).replaceFirst("");
        boolean wide = countries.is(region) || regions.is(region) && !Shape.beginsSmall(region);
        if (!wide && !isKnown(last.text())) {
            return -1;
        }
        int begin = parts.size() - 1;
        if (wide && isName(parts.get(begin - 1).text())) {
            begin--;
        }
        if (begin > 0
                && wide
                && (regions.is(parts.get(begin).text())
                        || cities.is(parts.get(begin - 1).text()))) {
            begin--;
        }
        return parts.get(begin).from() - text.from();
    }

    /** Could be the name of a place: a few capitalised words without figures. */
    public static boolean isName(String text) {
        return Shape.words(text) <= 3
                && !text.isEmpty()
                && !Shape.hasDigits(text)
                && text.length() <= 40
                && !Character.isLowerCase(text.charAt(0))
                && text.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.isSpaceChar(c)
                                || "-.'’ʻ()".indexOf(c) >= 0
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
