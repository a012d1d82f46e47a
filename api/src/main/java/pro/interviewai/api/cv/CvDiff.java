package pro.interviewai.api.cv;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;

/**
 * What was changed from one content to another: sentences first, then the words of those that took each other's place.
 * Whole paragraphs compared by words would give pieces that nobody can read.
 *
 * @param rows a sentence each, in reading order
 * @param capped whether the rest of either was too long to be compared, and is left out
 */
record CvDiff(List<Row> rows, boolean capped) {
    /** A sentence in which everything is different takes time by the square of this, and so do the sentences of a CV. */
    private static final int MOST_WORDS = 400;

    private static final int MOST_SENTENCES = 1_500;

    CvDiff {
        rows = List.copyOf(rows);
    }

    /** One sentence with what became of it. */
    record Row(Section section, List<Piece> pieces) {
        Row {
            pieces = List.copyOf(pieces);
        }
    }

    record Piece(Kind kind, String text) {}

    /** What became of some words. */
    enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED
    }

    static CvDiff of(CvContent from, CvContent to) {
        var before = Sentences.of(CvLine.all(from));
        var after = Sentences.of(CvLine.all(to));
        boolean capped = before.size() > MOST_SENTENCES || after.size() > MOST_SENTENCES;
        var diff = DiffUtils.diff(first(before), first(after), true);
        return new CvDiff(
                diff.getDeltas().stream().flatMap(delta -> rows(delta).stream()).toList(), capped);
    }

    private static List<CvLine> first(List<CvLine> sentences) {
        return sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES));
    }

    private static List<Row> rows(AbstractDelta<CvLine> delta) {
        var before = delta.getSource().getLines();
        var after = delta.getTarget().getLines();
        return switch (delta.getType()) {
            case EQUAL -> all(Kind.SAME, before);
            case DELETE -> all(Kind.REMOVED, before);
            case INSERT -> all(Kind.ADDED, after);
            case CHANGE -> changed(before, after);
        };
    }

    /** Those at the same place belong together; what is left over was taken out or put in. */
    private static List<Row> changed(List<CvLine> before, List<CvLine> after) {
        var rows = new ArrayList<Row>();
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            if (before.get(i).section() == after.get(i).section()) {
                rows.add(new Row(
                        before.get(i).section(),
                        words(before.get(i).text(), after.get(i).text())));
            } else {
                rows.add(row(Kind.REMOVED, before.get(i)));
                rows.add(row(Kind.ADDED, after.get(i)));
            }
        }
        rows.addAll(all(Kind.REMOVED, before.subList(pairs, before.size())));
        rows.addAll(all(Kind.ADDED, after.subList(pairs, after.size())));
        return rows;
    }

    private static List<Piece> words(String before, String after) {
        var old = Sentences.words(before);
        var now = Sentences.words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            var source = String.join("", delta.getSource().getLines());
            var target = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> pieces.add(new Piece(Kind.SAME, source));
                case DELETE -> pieces.add(new Piece(Kind.REMOVED, source));
                case INSERT -> pieces.add(new Piece(Kind.ADDED, target));
                case CHANGE -> {
                    pieces.add(new Piece(Kind.REMOVED, source));
                    pieces.add(new Piece(Kind.ADDED, target));
                }
            }
        }
        return pieces;
    }

    private static List<Row> all(Kind kind, List<CvLine> sentences) {
        return sentences.stream().map(sentence -> row(kind, sentence)).toList();
    }

    private static Row row(Kind kind, CvLine sentence) {
        return new Row(sentence.section(), List.of(new Piece(kind, sentence.text())));
    }
}
