package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Letters;

/** Turns a line as it is seen, from left to right, into the order in which it is read. */
public final class VisualOrder {
    private static final String MIRRORED = "()[]{}<>«»";

    private VisualOrder() {}

    public static boolean isRightToLeft(List<String> units) {
        long rightToLeft = letters(units).filter(Letters::isRightToLeft).count();
        return rightToLeft > 0 && rightToLeft * 2 >= letters(units).count();
    }

    private static IntStream letters(List<String> units) {
        return units.stream().flatMapToInt(String::codePoints).filter(Character::isLetter);
    }

    /** @param units letters and blanks from left to right */
    public static String logical(List<String> units) {
        if (letters(units).noneMatch(Letters::isRightToLeft)) {
            return String.join("", units);
        }
        boolean rightToLeft = isRightToLeft(units);
        boolean[] turned = directions(units, rightToLeft);
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (i == 0 || turned[i] != turned[i - 1]) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(turned[i] ? mirrored(units.get(i)) : units.get(i));
            if (turned[i] && (i == units.size() - 1 || !turned[i + 1])) {
                Collections.reverse(runs.getLast());
            }
        }
        if (rightToLeft) {
            Collections.reverse(runs);
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> run.forEach(text::append));
        return text.toString();
    }

    /** For each unit whether it runs from right to left; what has no direction follows its neighbours, else the line. */
    private static boolean[] directions(List<String> units, boolean line) {
        List<Kind> kinds = units.stream().map(Kind::of).toList();
        boolean[] directions = new boolean[kinds.size()];
        Kind before = Kind.TAB;
        for (int i = 0; i < directions.length; ) {
            int end = i;
            boolean blank = false;
            while (end < directions.length && kinds.get(end) == Kind.NONE) {
                blank |= units.get(end).isBlank();
                end++;
            }
            Kind after = end < directions.length ? kinds.get(end) : Kind.TAB;
            boolean between = between(before, after, blank, line);
            for (; i < end; i++) {
                directions[i] = between;
            }
            if (end < directions.length) {
                directions[end] = after == Kind.RIGHT_TO_LEFT || after == Kind.TAB && line;
                i = end + 1;
            }
            before = after;
        }
        return directions;
    }

    private static boolean between(Kind before, Kind after, boolean blank, boolean line) {
        if (before == Kind.RIGHT_TO_LEFT && after == Kind.RIGHT_TO_LEFT) {
            return true;
        }
        boolean numbers = before == Kind.FIGURE && after == Kind.FIGURE;
        boolean leftToRight = before.runsToTheRight() && after.runsToTheRight();
        return !(leftToRight && !(numbers && blank)) && line;
    }

    private enum Kind {
        RIGHT_TO_LEFT,
        LEFT_TO_RIGHT,
        FIGURE,
        TAB,
        NONE;

        static Kind of(String unit) {
            if (unit.equals("\t")) {
                return TAB;
            }
            for (int letter : unit.codePoints().toArray()) {
                if (Letters.isRightToLeft(letter)) {
                    return RIGHT_TO_LEFT;
                }
                if (Character.isDigit(letter)) {
                    return FIGURE;
                }
                if (Character.isLetter(letter)) {
                    return LEFT_TO_RIGHT;
                }
            }
            return NONE;
        }

        boolean runsToTheRight() {
            return this == LEFT_TO_RIGHT || this == FIGURE;
        }
    }

    private static String mirrored(String unit) {
        int index = unit.length() == 1 ? MIRRORED.indexOf(unit.charAt(0)) : -1;
        return index < 0 ? unit : String.valueOf(MIRRORED.charAt(index ^ 1));
    }
}
