package pro.interviewai.api.cv;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart so that what is put together again is the same. */
final class Sentences {
    private Sentences() {}

    /** Each line by its sentences, without the blanks between those. */
    static List<CvLine> of(List<CvLine> lines) {
        var sentences = new ArrayList<CvLine>();
        for (var line : lines) {
            for (var sentence : parts(line.text(), BreakIterator.getSentenceInstance(Locale.ROOT))) {
                if (!sentence.isBlank()) {
                    sentences.add(new CvLine(line.section(), sentence.strip()));
                }
            }
        }
        return sentences;
    }

    /** Words, blanks and signs; of what is written without blanks, each character. */
    static List<String> words(String sentence) {
        var words = new ArrayList<String>();
        for (var word : parts(sentence, BreakIterator.getWordInstance(Locale.ROOT))) {
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> parts(String text, BreakIterator breaks) {
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
