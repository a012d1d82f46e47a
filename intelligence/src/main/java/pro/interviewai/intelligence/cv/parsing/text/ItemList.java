package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a line at the separators that stand outside brackets. */
public final class ItemList {
    private static final String SEPARATORS = ",;|•\t";
    private static final int SHORTEST_SIDE = 3;

    private final Lexicon joint = Vocabulary.read("contact.txt").lexicon("joint");

    /** Without separators around the items, and without empty ones. */
    public List<Stretch> of(Stretch line) {
        String plain = line.plain();
        List<Stretch> items = new ArrayList<>();
        int lastClosing = Math.max(plain.lastIndexOf(')'), plain.lastIndexOf(']'));
        boolean address = plain.contains("://");
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            depth = depth(depth, letter, i < lastClosing);
            boolean separates =
                    SEPARATORS.indexOf(letter) >= 0 && !isInNumber(plain, i) || !address && isStroke(plain, i);
            if (depth == 0 && separates) {
                add(line.part(begin, i), items);
                begin = i + 1;
            }
        }
        add(line.from(begin), items);
        return items;
    }

    private static int depth(int depth, char letter, boolean closes) {
        if (letter == '(' || letter == '[') {
            return closes ? depth + 1 : depth;
        }
        return letter == ')' || letter == ']' ? Math.max(0, depth - 1) : depth;
    }

    private static boolean isInNumber(String plain, int at) {
        return plain.charAt(at) == ','
                && at > 0
                && at + 1 < plain.length()
                && Character.isDigit(plain.charAt(at - 1))
                && Character.isDigit(plain.charAt(at + 1));
    }

    /** "HTML/CSS" are two, "CI/CD", "TCP/IP" and "client/server" are one. */
    private boolean isStroke(String plain, int at) {
        if (plain.charAt(at) != '/') {
            return false;
        }
        boolean blanks = at > 0 && plain.charAt(at - 1) == ' ' && plain.startsWith(" ", at + 1);
        int left = at;
        while (left > 0 && Character.isLetter(plain.charAt(left - 1))) {
            left--;
        }
        int right = at + 1;
        while (right < plain.length() && Character.isLetter(plain.charAt(right))) {
            right++;
        }
        boolean words = at - left >= SHORTEST_SIDE
                && right - at - 1 >= SHORTEST_SIDE
                && (right == plain.length() || plain.charAt(right) != '/');
        return blanks || words && !joint.is(plain.substring(left, right));
    }

    private static void add(Stretch item, List<Stretch> items) {
        Stretch bare = item.bare();
        if (!bare.isEmpty()) {
            items.add(bare);
        }
    }
}
