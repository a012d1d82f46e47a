package pro.interviewai.intelligence.scoring.guard;

import java.util.List;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Segmenter;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;
import pro.interviewai.intelligence.scoring.language.Wording;

/**
 * An answer as far as it is read, with what the guard's checks look at.
 *
 * @param text as it was given
 * @param end of what is read of it
 * @param words of what is read
 * @param wording of the question and its key points
 */
record AnswerText(String text, int end, List<Word> words, Wording wording, English english) {
    /** More than five minutes of speech. */
    private static final int MOST_WORDS = 800;

    private static final int MOST_CHARS = 10_000;

    static AnswerText of(String text, Wording wording, English english) {
        var end = readable(text);
        return new AnswerText(text, end, Word.in(text, 0, end), wording, english);
    }

    /** Never inside a surrogate pair. */
    private static int readable(String text) {
        var end = Math.min(text.length(), MOST_CHARS);
        var words = Word.in(text, 0, end);
        if (words.size() > MOST_WORDS) {
            return words.get(MOST_WORDS - 1).end();
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    String read() {
        return text.substring(0, end);
    }

    List<Span> sentences() {
        return Segmenter.sentences(text, end);
    }

    List<Word> words(Span span) {
        return Word.in(text, span.start(), span.end());
    }

    List<Word> words(List<Span> spans) {
        return spans.stream().flatMap(span -> words(span).stream()).toList();
    }

    /** The share of words that make sentences and carry no content. */
    double functionWords() {
        return english.functionWordRate(words);
    }

    Finding finding(Kind kind, String message, Span span) {
        return new Finding(kind, message, Evidence.of(text, span.start(), span.end()));
    }
}
