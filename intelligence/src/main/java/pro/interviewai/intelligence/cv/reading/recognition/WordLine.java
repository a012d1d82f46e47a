package pro.interviewai.intelligence.cv.reading.recognition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.recognition.GreyPicture.Spot;

/** Recognised words of one line, in reading order; at least one. */
record WordLine(List<RecognisedWord> words) {
    /** Of the height of the letters: words that stand farther apart are parts of their own. */
    private static final double WIDE_GAP = 2.5;
    /** Of a font's size, as most fonts have it: what rises above the baseline, what small letters have of it, what hangs below. */
    private static final double TALL = 0.72;

    private static final double SMALL = 0.52;
    private static final double HANGING = 0.21;
    private static final String HANGING_LETTERS = "gjpqyçQµруфцщдҳқѓ,;()[]{}|/§";

    /** The words of a page by lines. */
    static List<WordLine> of(List<RecognisedWord> words) {
        List<WordLine> lines = new ArrayList<>();
        List<RecognisedWord> line = new ArrayList<>();
        for (RecognisedWord word : words) {
            if (!line.isEmpty() && !line.getFirst().line().equals(word.line())) {
                lines.add(new WordLine(List.copyOf(line)));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(new WordLine(List.copyOf(line)));
        }
        return lines;
    }

    String text() {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++) {
            text.append(between(words.get(i - 1), words.get(i)))
                    .append(words.get(i).text());
        }
        return text.toString();
    }

    private String between(RecognisedWord word, RecognisedWord next) {
        Spot one = word.spot();
        Spot other = next.spot();
        int gap = Math.max(other.left() - one.left() - one.width(), one.left() - other.left() - other.width());
        if (gap > WIDE_GAP * spot().height()) {
            return "\t";
        }
        return isHan(word.text().codePointBefore(word.text().length()))
                        && isHan(next.text().codePointAt(0))
                ? ""
                : " ";
    }

    private static boolean isHan(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN;
    }

    Spot spot() {
        int left = words.stream().mapToInt(it -> it.spot().left()).min().orElseThrow();
        int top = words.stream().mapToInt(it -> it.spot().top()).min().orElseThrow();
        int right = words.stream()
                .mapToInt(it -> it.spot().left() + it.spot().width())
                .max()
                .orElseThrow();
        int bottom = words.stream()
                .mapToInt(it -> it.spot().top() + it.spot().height())
                .max()
                .orElseThrow();
        return new Spot(left, top, right - left, bottom - top);
    }

    /** Size of the font in pixels, told by the height of the line and by which letters it has. */
    double size() {
        String text = text();
        boolean tall = text.codePoints().anyMatch(WordLine::isTall);
        boolean hanging = text.codePoints().anyMatch(letter -> HANGING_LETTERS.indexOf(letter) >= 0);
        return spot().height() / ((tall ? TALL : SMALL) + (hanging ? HANGING : 0));
    }

    private static boolean isTall(int letter) {
        return Character.isUpperCase(letter)
                || Character.isDigit(letter)
                || "bdfhijklt()[]{}|/§".indexOf(letter) >= 0
                || Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    int letters() {
        return words.stream().mapToInt(RecognisedWord::letters).sum();
    }

    /** 0–100, of its letters on average; 0 where it has none. */
    double certainty() {
        double sum =
                words.stream().mapToDouble(it -> it.letters() * it.certainty()).sum();
        return sum / Math.max(1, letters());
    }
}
