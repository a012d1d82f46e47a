package pro.interviewai.intelligence.cv.reading.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a page lies, and what it is written in.
 *
 * @param quarters by which it is to be turned clockwise to stand upright, 0–3
 * @param script as Tesseract calls it, such as {@code Latin}
 */
record Orientation(int quarters, String script) {
    /** What is taken for granted where it cannot be told. */
    static final Orientation USUAL = new Orientation(0, "Latin");

    private static final double CERTAIN_OF_TURN = 2;
    private static final double CERTAIN_OF_SCRIPT = 1.5;

    /** @param told lines of a name, a colon and a value; null where Tesseract found too few letters */
    static Orientation of(@Nullable String told) {
        if (told == null) {
            return USUAL;
        }
        Map<String, String> values = new HashMap<>();
        told.lines()
                .map(line -> line.split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0].strip(), pair[1].strip()));
        boolean turned = number(values, "Orientation confidence") >= CERTAIN_OF_TURN;
        boolean written = number(values, "Script confidence") >= CERTAIN_OF_SCRIPT;
        return new Orientation(
                turned ? Math.floorMod((int) number(values, "Rotate") / 90, 4) : USUAL.quarters,
                written ? values.getOrDefault("Script", USUAL.script) : USUAL.script);
    }

    private static double number(Map<String, String> values, String name) {
        try {
            return Double.parseDouble(values.getOrDefault(name, "0"));
        } catch (NumberFormatException e) {
            // some builds write what is not a number, for a page of a single sign
            return 0;
        }
    }
}
