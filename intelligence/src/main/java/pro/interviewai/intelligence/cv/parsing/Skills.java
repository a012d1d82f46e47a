package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pro.interviewai.intelligence.cv.parsing.text.ItemList;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Stated;

/** Reads single skills from lists and groups; sentences and the names of groups are none. */
final class Skills {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int MOST_IDEOGRAPHS = 16;
    private static final int LONGEST_LABEL = 45;
    private static final int MOST_WORDS_OF_A_LABEL = 5;
    private static final int FULL_LINE = 50;
    private static final double NEARLY = 0.85;

    private final ItemList items = new ItemList();

    List<Stated> of(List<Stretch> lines) {
        List<List<Stretch>> found = new ArrayList<>();
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        Stretch before = null;
        for (Stretch line : lines) {
            Stretch list = withoutLabel(line);
            if (isSentence(list)) {
                before = null;
                continue;
            }
            List<Stretch> parts = items.of(list);
            boolean goesOn = before != null && isBroken(before, line, list, longest) && !found.isEmpty();
            for (int i = 0; i < parts.size(); i++) {
                if (i == 0 && goesOn) {
                    found.getLast().add(parts.getFirst());
                } else {
                    found.add(new ArrayList<>(List.of(parts.get(i))));
                }
            }
            before = line;
        }
        return distinct(found);
    }

    /** The name of a group before a colon or a wide gap. */
    private static Stretch withoutLabel(Stretch line) {
        String plain = line.plain();
        int colon = plain.indexOf(':');
        int gap = plain.indexOf('\t');
        if (colon > 0
                && isLabel(plain.substring(0, colon))
                && !plain.startsWith("//", colon + 1)
                && !isWithinName(plain, colon)) {
            return line.from(colon + 1);
        }
        boolean group = gap > 0 && isLabel(plain.substring(0, gap)) && plain.indexOf(',', gap) > 0;
        return group ? line.from(gap + 1) : line;
    }

    /** "1C:Enterprise" is a name: a figure before the colon and no blank after it. */
    private static boolean isWithinName(String plain, int colon) {
        return colon + 1 < plain.length()
                && Character.isLetter(plain.charAt(colon + 1))
                && Shape.hasDigits(plain.substring(0, colon));
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && Shape.words(text) <= MOST_WORDS_OF_A_LABEL && text.indexOf(',') < 0;
    }

    /** A full line of a list that goes on in the middle of a name. */
    private static boolean isBroken(Stretch before, Stretch line, Stretch list, int longest) {
        String text = before.text();
        int length = text.length();
        return !line.line().bullet()
                && list.from() == line.from()
                && length >= Math.max(FULL_LINE, longest * NEARLY)
                && before.plain().indexOf(',') > 0
                && ",;|•，、；،".indexOf(text.charAt(length - 1)) < 0;
    }

    private static boolean isSentence(Stretch list) {
        String text = list.text();
        return Shape.endsSentence(text) && Shape.words(text) > 4 && text.indexOf(',') < 0
                || Shape.words(text) > 12 && text.indexOf(',') < 0;
    }

    /** Of several that differ in case only the first one stays; what is too long for a name is none. */
    private static List<Stated> distinct(List<List<Stretch>> found) {
        List<Stated> skills = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (List<Stretch> parts : found) {
            Stated skill = Stretch.stated(withoutStop(parts));
            String text = skill.text();
            boolean name = Shape.words(text) <= MOST_WORDS
                    && text.length() <= LONGEST
                    && text.codePoints().filter(Character::isIdeographic).count() <= MOST_IDEOGRAPHS
                    && text.codePoints().anyMatch(Character::isLetterOrDigit);
            if (name && known.add(text.toLowerCase(Locale.ROOT))) {
                skills.add(skill);
            }
        }
        return skills;
    }

    private static List<Stretch> withoutStop(List<Stretch> parts) {
        Stretch last = parts.getLast();
        String text = last.text();
        boolean stop = text.length() > 2 && (text.endsWith(".") && !text.endsWith("..") || text.endsWith("。"));
        if (!stop) {
            return parts;
        }
        List<Stretch> without = new ArrayList<>(parts.subList(0, parts.size() - 1));
        without.add(last.part(0, text.length() - 1));
        return without;
    }
}
