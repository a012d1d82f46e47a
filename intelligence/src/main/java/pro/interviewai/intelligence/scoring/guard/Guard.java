package pro.interviewai.intelligence.scoring.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.Finding.Kind;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.language.Denial;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Segmenter;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;
import pro.interviewai.intelligence.scoring.meaning.Background;
import pro.interviewai.intelligence.scoring.meaning.KeyPointDirections;

/** Looks at an answer before its content is judged: is it an answer at all, and which of its words are the candidate's? */
public final class Guard {
    /** More than five minutes of speech. */
    private static final int MOST_WORDS = 800;

    private static final int MOST_CHARS = 10_000;
    private static final Pattern DOES_NOT_KNOW = Pattern.compile(
            "(?i)\\b(?:i (?:really |honestly |just )?(?:do not|don['\u2019]?t) (?:really )?(?:know|remember|understand|recall)|no idea|not sure|no clue|can['\u2019]?t answer|cannot answer"
                    + "|never heard|i (?:would |will |'ll )?(?:pass|skip)|next question|have nothing to say|idk|dunno)\\b");

    private final English english;

    public Guard(English english) {
        this.english = english;
    }

    public Reading read(String answer, String questionText, KeyPointDirections rubric) {
        int end = readable(answer);
        List<Word> words = Word.in(answer, 0, end);
        if (answer.codePoints().allMatch(Guard::saysNothing)) {
            return Reading.refused(ScoringOutcome.Reason.EMPTY);
        }
        if (words.isEmpty()) {
            return Reading.worthless(Kind.NO_WORDS, "The answer has no words.");
        }
        if (latinRate(answer, end) < 0.7) {
            return Reading.refused(ScoringOutcome.Reason.UNSUPPORTED_LANGUAGE);
        }
        if (words.size() < 2) {
            return Reading.worthless(Kind.ONE_WORD, "One word is not an answer.");
        }
        List<Finding> findings = new ArrayList<>();
        if (end < answer.length() && !answer.substring(end).isBlank()) {
            findings.add(new Finding(
                    Kind.ONLY_BEGINNING_READ,
                    "Only the first " + words.size() + " words were read.",
                    Evidence.of(
                            answer, words.getFirst().start(), words.getLast().end())));
        }
        List<Span> sentences = Segmenter.sentences(answer, end);
        double cap = 10;
        List<Span> distinct = distinct(answer, sentences);
        long stems = words.stream().map(Word::stem).distinct().count();
        if (words.size() >= 12 && stems < 0.3 * words.size()) {
            int left = distinct.stream().mapToInt(Span::words).sum();
            cap = left < 12 || stems < 8 ? 0 : 2;
            findings.add(new Finding(Kind.REPETITION, "The answer repeats the same words over and over.", null));
        }
        return judge(answer, answer.substring(0, end), words, distinct, questionText, rubric, cap, findings);
    }

    private Reading judge(
            String answer,
            String read,
            List<Word> words,
            List<Span> sentences,
            String questionText,
            KeyPointDirections rubric,
            double cap,
            List<Finding> findings) {
        double functionWords = english.functionWordRate(words);
        if (functionWords < 0.25 && looksLikeCode(read, functionWords)) {
            findings.add(new Finding(Kind.CODE_ONLY, "The answer is code without an explanation.", null));
            return new Reading(0.5, findings, List.of(), null);
        }
        List<Span> left = new ArrayList<>();
        Span foreign = null;
        for (Span sentence : sentences) {
            if (isForeign(answer, sentence)) {
                foreign = sentence;
            } else {
                left.add(sentence);
            }
        }
        if (foreign != null) {
            int kept = left.stream().mapToInt(Span::words).sum();
            if (2 * kept < words.size()) {
                return Reading.refused(ScoringOutcome.Reason.UNSUPPORTED_LANGUAGE);
            }
            findings.add(finding(
                    Kind.PARTLY_FOREIGN, "Parts in another language than English were not judged.", answer, foreign));
        }
        Set<String> topic = new HashSet<>(Background.stems(questionText));
        rubric.keyPointStems().forEach(topic::addAll);
        double known = English.share(
                words, word -> word.isNumber() || english.isKnown(word.text()) || topic.contains(word.stem()));
        if (known < 0.6 || (known < 0.75 && functionWords < 0.1)) {
            findings.add(new Finding(Kind.GIBBERISH, "Most of the words are not English words.", null));
            return new Reading(0, findings, List.of(), null);
        }
        if (words.size() < 25 && DOES_NOT_KNOW.matcher(read).find()) {
            findings.add(new Finding(Kind.DOES_NOT_KNOW, "The answer says that it does not know.", null));
            return new Reading(0, findings, List.of(), null);
        }
        for (Span sentence : left) {
            if (GraderTalk.isIn(sentence.in(answer))) {
                findings.add(finding(
                        Kind.ADDRESSES_THE_GRADER,
                        "The answer speaks to the grader, not to the question.",
                        answer,
                        sentence));
                return new Reading(0.5, findings, left, null);
            }
        }
        if (GraderTalk.isIn(read)) {
            findings.add(new Finding(
                    Kind.ADDRESSES_THE_GRADER, "The answer speaks to the grader, not to the question.", null));
            return new Reading(0.5, findings, left, null);
        }
        left.removeIf(sentence -> isEcho(answer, sentence, rubric.questionStems()));
        int own = ownWords(answer, left, rubric.questionStems());
        if (own < 8) {
            findings.add(new Finding(
                    Kind.ECHO_OF_THE_QUESTION, "There are hardly any words beyond those of the question.", null));
            cap = Math.min(cap, own < 4 ? 0 : 2);
        }
        return limit(answer, words, functionWords, left, rubric, cap, findings);
    }

    private Reading limit(
            String answer,
            List<Word> words,
            double functionWords,
            List<Span> left,
            KeyPointDirections rubric,
            double cap,
            List<Finding> findings) {
        double lowest = cap;
        if (functionWords < 0.22 || isList(answer, left) || isGlued(answer, left, rubric)) {
            findings.add(
                    new Finding(Kind.KEYWORD_LIST, "The answer lists terms without saying anything about them.", null));
            lowest = Math.min(lowest, 0.5);
        }
        List<List<Word>> inSentences = left.stream()
                .map(sentence -> Word.in(answer, sentence.start(), sentence.end()))
                .toList();
        if (words.size() >= 8 && english.wordOrder().usualness(inSentences) < LEAST_USUALNESS) {
            findings.add(new Finding(Kind.WORD_SALAD, "The words do not form sentences.", null));
            lowest = Math.min(lowest, 0.5);
        }
        List<Span> denied = Denial.in(answer, left);
        int clauses = left.stream()
                .mapToInt(sentence -> Segmenter.clauses(answer, sentence).size())
                .sum();
        if (denied.size() >= 2 && denied.size() >= 0.45 * clauses) {
            findings.add(
                    finding(Kind.DENIAL, "The answer mostly rejects what is asked about.", answer, denied.getFirst()));
            lowest = Math.min(lowest, 0.5);
        }
        return new Reading(lowest, findings, left, null);
    }

    static final double LEAST_USUALNESS = -0.05;

    private static Finding finding(Kind kind, String message, String answer, Span span) {
        return new Finding(kind, message, Evidence.of(answer, span.start(), span.end()));
    }

    /** The end of the part that is read, never inside a surrogate pair. */
    private static int readable(String answer) {
        int end = Math.min(answer.length(), MOST_CHARS);
        List<Word> words = Word.in(answer, 0, end);
        if (words.size() > MOST_WORDS) {
            return words.get(MOST_WORDS - 1).end();
        }
        return end < answer.length() && Character.isLowSurrogate(answer.charAt(end)) ? end - 1 : end;
    }

    private static boolean saysNothing(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || !Character.isDefined(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static double latinRate(String answer, int end) {
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < end; i += Character.charCount(answer.codePointAt(i))) {
            int codePoint = answer.codePointAt(i);
            if (Character.isLetter(codePoint)) {
                letters++;
                latin += Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return letters == 0 ? 1 : (double) latin / letters;
    }

    private static List<Span> distinct(String answer, List<Span> sentences) {
        Set<String> seen = new HashSet<>();
        return sentences.stream()
                .filter(sentence ->
                        seen.add(sentence.in(answer).toLowerCase(Locale.ROOT).replaceAll("\\W+", " ")))
                .toList();
    }

    private static boolean looksLikeCode(String text, double functionWords) {
        long symbols =
                text.chars().filter(c -> "{}();=<>[]_$\"".indexOf(c) >= 0).count();
        long visible = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return symbols > (functionWords < 0.12 ? 0.06 : 0.1) * visible;
    }

    private boolean isForeign(String answer, Span sentence) {
        List<Word> words = Word.in(answer, sentence.start(), sentence.end());
        long foreign = words.stream()
                .filter(word -> english.isForeignFunctionWord(word.text()))
                .count();
        return foreign >= 2
                && foreign >= 0.12 * words.size()
                && foreign
                        > words.stream()
                                .filter(word -> english.isFunctionWord(word.text()))
                                .count()
                && English.share(words, word -> english.isKnown(word.text())) < 0.75;
    }

    private static boolean isEcho(String answer, Span sentence, Set<String> questionStems) {
        List<Word> words = Word.in(answer, sentence.start(), sentence.end());
        return English.share(words, word -> questionStems.contains(word.stem())) >= 0.75;
    }

    private static int ownWords(String answer, List<Span> sentences, Set<String> questionStems) {
        return (int) sentences.stream()
                .flatMap(sentence -> Word.in(answer, sentence.start(), sentence.end()).stream())
                .filter(word -> !questionStems.contains(word.stem()))
                .count();
    }

    /** Many short pieces and hardly a word that makes a statement of them. */
    private boolean isList(String answer, List<Span> sentences) {
        int pieces = 0;
        int words = 0;
        int statements = 0;
        for (Span sentence : sentences) {
            for (String piece : sentence.in(answer).split("[,;:/|\\n]|\\b(?:and|or|plus|also|then)\\b")) {
                List<Word> inPiece = Word.in(piece);
                if (!inPiece.isEmpty()) {
                    pieces++;
                    words += inPiece.size();
                    statements += inPiece.stream().anyMatch(word -> STATEMENT.contains(word.text())) ? 1 : 0;
                }
            }
        }
        return pieces >= 5 && words <= 3.2 * pieces && statements < 0.34 * pieces;
    }

    private static final Set<String> STATEMENT = Set.of(
            "i", "we", "you", "it", "they", "he", "she", "that", "is", "are", "was", "were", "be", "has", "have", "had",
            "do", "does", "did", "will", "would", "can", "could", "should", "must", "may", "might", "if", "when",
            "because", "so", "which", "it's", "that's", "don't", "doesn't", "i'd", "i'm", "we'd", "not");

    /** The key points as they are written, strung together with hardly a word of one's own. */
    private boolean isGlued(String answer, List<Span> sentences, KeyPointDirections rubric) {
        List<Word> words = sentences.stream()
                .flatMap(sentence -> Word.in(answer, sentence.start(), sentence.end()).stream())
                .filter(word -> !english.isFunctionWord(word.text()))
                .toList();
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        Set<String> wording = new HashSet<>(rubric.questionStems());
        int quoted = 0;
        for (Set<String> keyPoint : rubric.keyPointStems()) {
            wording.addAll(keyPoint);
            List<String> content = keyPoint.stream()
                    .filter(stem -> !english.isFunctionWord(stem))
                    .toList();
            quoted += content.stream().filter(stems::contains).count() >= 0.75 * content.size() ? 1 : 0;
        }
        return quoted >= 2 && English.share(words, word -> wording.contains(word.stem())) > 0.75;
    }
}
