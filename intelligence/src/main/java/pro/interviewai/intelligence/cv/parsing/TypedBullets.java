package pro.interviewai.intelligence.cv.parsing;

import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.document.DocumentLine;

/**
 * Bullets that somebody has typed as the letter "o". Two lines that begin with the letter by itself and a capital, or more, are
 * points: in no language of the word lists does a sentence often begin with it in small.
 */
final class TypedBullets {
    private static final Pattern TYPED = Pattern.compile("o\\s{1,8}(?=[\\p{Lu}\\p{N}])");
    private static final int FEWEST = 2;

    private TypedBullets() {}

    static List<Stretch> in(List<Stretch> lines) {
        boolean list = lines.stream().filter(TypedBullets::isTyped).count() >= FEWEST;
        return list
                ? lines.stream().map(line -> isTyped(line) ? point(line) : line).toList()
                : lines;
    }

    private static boolean isTyped(Stretch line) {
        return !line.line().bullet() && TYPED.matcher(line.text()).lookingAt();
    }

    private static Stretch point(Stretch line) {
        DocumentLine of = line.line();
        DocumentLine point = new DocumentLine(
                of.number(),
                of.page(),
                of.text(),
                of.box(),
                of.size(),
                of.bold(),
                true,
                of.column(),
                of.cell(),
                of.place());
        return new Stretch(point, line.from(), line.to()).from(1);
    }
}
