package pro.interviewai.intelligence.scoring.language;

import java.util.List;

/** Tells sentences from shuffled words by how usual each neighbourhood of two word classes is. */
public final class WordOrder {
    /** A byte of the file is this many times the logarithm of the ratio of observed to expected pairs. */
    static final float SCALE = 24;

    private final WordClasses classes;
    private final byte[] table;

    WordOrder(WordClasses classes, byte[] table) {
        if (table.length != classes.count() * classes.count()) {
            throw new IllegalStateException("word-order.bin was made for other word classes; generate it anew");
        }
        this.classes = classes;
        this.table = table;
    }

    /** Mean logarithm of how much more often than by chance the neighbours meet; about 0 for shuffled words. */
    public double usualness(List<List<Word>> sentences) {
        double sum = 0;
        int pairs = 0;
        for (List<Word> sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                int left = classes.of(sentence.get(i - 1).text());
                int right = classes.of(sentence.get(i).text());
                sum += table[left * classes.count() + right] / SCALE;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
