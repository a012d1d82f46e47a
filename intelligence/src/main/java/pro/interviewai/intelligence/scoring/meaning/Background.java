package pro.interviewai.intelligence.scoring.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Segmenter;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;
import pro.interviewai.intelligence.scoring.language.Wording;

/**
 * What answers and key points are like in general, seen from the whole bank: their mean directions, key points of
 * other questions that a piece of an answer may really be about, and how rare a word is.
 */
public final class Background {
    private static final int RIVALS = 120;
    private static final int ANSWERS = 24;

    private final Map<String, Integer> questionsWithStem = new HashMap<>();
    private final List<Rival> rivals = new ArrayList<>();
    private final float[] answerMean = new float[Embedder.DIMENSIONS];
    private final float[] keyPointMean = new float[Embedder.DIMENSIONS];

    /** A key point of some question, as a direction. */
    record Rival(String questionId, float[] direction) {}

    /** Of the questions in English, with what the build has embedded of them. */
    public static Background of(QuestionBank bank, Embedder embedder) {
        return new Background(bank, KnownDirections.shipped().or(embedder));
    }

    Background(QuestionBank bank, Embedding embedding) {
        List<BankQuestion> shuffled = bank.questions().stream()
                .filter(BankQuestion::isEnglish)
                .sorted(Comparator.comparingInt((BankQuestion question) -> English.fingerprint(question.id()))
                        .thenComparing(BankQuestion::id))
                .toList();
        for (BankQuestion question : shuffled) {
            Wording.stems(textOf(question.question(), question.keyPoints()))
                    .forEach(stem -> questionsWithStem.merge(stem, 1, Integer::sum));
        }
        for (int i = 0; i < shuffled.size() && rivals.size() < RIVALS; i++) {
            BankQuestion question = shuffled.get(i);
            KeyPoint keyPoint =
                    question.keyPoints().get(i % question.keyPoints().size());
            rivals.add(new Rival(question.id(), embedding.embed(keyPoint.point())));
        }
        for (Rival rival : rivals) {
            addTo(keyPointMean, rival.direction(), 1f / rivals.size());
        }
        List<float[]> pieces = new ArrayList<>();
        for (BankQuestion question : shuffled.subList(0, Math.min(ANSWERS, shuffled.size()))) {
            String answer = question.sampleAnswer();
            for (Span sentence : Segmenter.sentences(answer, answer.length())) {
                pieces.add(embedding.embed(sentence.in(answer)));
            }
        }
        for (float[] piece : pieces) {
            addTo(answerMean, piece, 1f / pieces.size());
        }
    }

    float[] answerMean() {
        return answerMean;
    }

    float[] keyPointMean() {
        return keyPointMean;
    }

    List<Rival> rivals() {
        return rivals;
    }

    /** The words of the texts that fewest questions of the bank share, rarest first. */
    List<String> rarestWords(String text, int count, English english) {
        Map<String, Word> byStem = new HashMap<>();
        for (Word word : Word.in(text)) {
            if (word.text().length() > 3 && !english.isFunctionWord(word.text())) {
                byStem.putIfAbsent(word.stem(), word);
            }
        }
        return byStem.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Word> entry) -> questionsWithStem.getOrDefault(entry.getKey(), 0))
                        .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(entry -> entry.getValue().text())
                .toList();
    }

    static String textOf(String question, List<KeyPoint> keyPoints) {
        StringBuilder text = new StringBuilder(question);
        keyPoints.forEach(keyPoint -> text.append(". ").append(keyPoint.point()));
        return text.toString();
    }

    private static void addTo(float[] sum, float[] vector, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }
}
