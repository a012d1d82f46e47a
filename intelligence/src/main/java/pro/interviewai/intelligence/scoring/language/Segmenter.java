package pro.interviewai.intelligence.scoring.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an answer into sentences and clauses, and those into the pieces that are compared with key points. */
public final class Segmenter {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[\"')\\]]*(?=\\s|$)|[\\n\\r]+|\u2022");
    private static final Pattern CLAUSE_START = Pattern.compile("[,;:()\u2013\u2014]|\\s-\\s"
            + "|(?i)\\b(?=(?:and|but|so|because|which|while|since|then|if|when|where|until|unless|rather|instead)\\b)");
    private static final int FEWEST_WORDS = 4;
    private static final int LONG_CLAUSE = 22;
    private static final int WINDOW = 14;
    private static final int STRIDE = 7;

    /** Above this many words an answer is long enough to be judged without the overlapping pairs. */
    private static final int PAIRS_UP_TO_WORDS = 260;

    private Segmenter() {}

    public static List<Span> sentences(String text, int end) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text).region(0, end);
        int start = 0;
        while (matcher.find()) {
            add(sentences, text, start, matcher.end());
            start = matcher.end();
        }
        add(sentences, text, start, end);
        return sentences;
    }

    /** The clauses of a sentence; pieces too short to say anything are joined to their predecessor. */
    public static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE_START.matcher(text).region(sentence.start(), sentence.end());
        int start = sentence.start();
        while (matcher.find()) {
            if (matcher.start() > start) {
                join(clauses, text, start, matcher.start());
                start = matcher.start();
            }
        }
        join(clauses, text, start, sentence.end());
        return clauses;
    }

    /**
     * Everything compared with the key points, by the sentence it stands in: the sentence, its clauses, neighbouring clauses,
     * windows in long clauses. A sentence too short to say anything has none.
     */
    public static Map<Span, List<Span>> segments(String text, List<Span> sentences) {
        Map<Span, List<Span>> bySentence = new LinkedHashMap<>();
        boolean pairs = sentences.stream().mapToInt(Span::words).sum() <= PAIRS_UP_TO_WORDS;
        for (Span sentence : sentences) {
            Set<Span> segments = new LinkedHashSet<>();
            segments.add(sentence);
            addClauses(segments, text, sentence, pairs);
            segments.removeIf(segment -> segment.words() < FEWEST_WORDS);
            bySentence.put(sentence, List.copyOf(segments));
        }
        return bySentence;
    }

    private static void addClauses(Set<Span> segments, String text, Span sentence, boolean pairs) {
        Span before = null;
        for (Span clause : clauses(text, sentence)) {
            segments.add(clause);
            if (pairs && before != null) {
                segments.add(join(before, clause));
            }
            before = clause;
            if (clause.words() > LONG_CLAUSE) {
                addWindows(segments, text, clause);
            }
        }
    }

    private static void addWindows(Set<Span> segments, String text, Span clause) {
        List<Word> words = Word.in(text, clause.start(), clause.end());
        for (int first = 0; first + STRIDE < words.size(); first += STRIDE) {
            int last = Math.min(first + WINDOW, words.size()) - 1;
            segments.add(new Span(words.get(first).start(), words.get(last).end(), last - first + 1));
        }
    }

    private static void join(List<Span> clauses, String text, int start, int end) {
        List<Span> piece = new ArrayList<>();
        add(piece, text, start, end);
        if (piece.isEmpty()) {
            return;
        }
        Span clause = piece.getFirst();
        boolean tooShort =
                !clauses.isEmpty() && Math.min(clause.words(), clauses.getLast().words()) < FEWEST_WORDS;
        clauses.add(tooShort ? join(clauses.removeLast(), clause) : clause);
    }

    private static Span join(Span first, Span second) {
        return new Span(first.start(), second.end(), first.words() + second.words());
    }

    /** Adds the piece without the blanks and separators around its words, if it has a word. */
    private static void add(List<Span> spans, String text, int start, int end) {
        List<Word> words = Word.in(text, start, end);
        if (!words.isEmpty()) {
            spans.add(new Span(words.getFirst().start(), words.getLast().end(), words.size()));
        }
    }
}
