package pro.interviewai.intelligence.scoring.meaning;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.language.Denial;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Wording;

/** A question's key points as directions, with the direction of the question itself taken out of all of them. */
public final class KeyPointDirections {
    private static final int TOPIC_WORDS = 5;
    private static final List<String> EMPTY_TALK = List.of(
            "I have worked with %s for several years and I like it.",
            "%s was invented many years ago and is very popular today.",
            "In our company another department is responsible for %s.",
            "%s is very important and everybody should know it.",
            "I took a course about %s and read a book about it.");

    private final float[] question;
    private final Background background;
    private final List<List<Text>> keyPoints = new ArrayList<>();
    private final DirectionTable rivals;
    private final Wording wording;

    /** One wording of a key point. */
    private record Text(float[] direction, boolean mayBeDenied) {}

    public KeyPointDirections(ScoringRequest request, Background background, Embedder embedder, English english) {
        this.background = background;
        question = Directions.unit(Directions.minus(embedder.embed(request.questionText()), background.keyPointMean()));
        wording = Wording.of(
                request.questionText(),
                request.keyPoints().stream().map(KeyPoint::point).toList());
        for (KeyPoint keyPoint : request.keyPoints()) {
            List<Text> texts = new ArrayList<>();
            for (String text : wordings(keyPoint)) {
                texts.add(new Text(keyPointDirection(embedder.embed(text)), !Denial.mayAffirm(text)));
            }
            keyPoints.add(texts);
        }
        List<float[]> rivals = new ArrayList<>();
        for (Background.Rival rival : background.rivals()) {
            if (!rival.questionId().equals(request.questionId())) {
                rivals.add(keyPointDirection(rival.direction()));
            }
        }
        String topic = Background.textOf(request.questionText(), request.keyPoints());
        for (String word : background.rarestWords(topic, TOPIC_WORDS, english)) {
            for (String template : EMPTY_TALK) {
                rivals.add(segmentDirection(embedder.embed(template.formatted(word))));
            }
        }
        this.rivals = new DirectionTable(rivals);
    }

    public int size() {
        return keyPoints.size();
    }

    public Wording wording() {
        return wording;
    }

    /** The direction of a piece of an answer, comparable with these key points. */
    public float[] segmentDirection(float[] embedding) {
        return Directions.without(question, embedding, background.answerMean());
    }

    /** How near a piece is to each key point: the mean of its two nearest wordings. */
    public double[] nearness(float[] segment, boolean denied) {
        double[] nearness = new double[keyPoints.size()];
        for (int k = 0; k < nearness.length; k++) {
            nearness[k] = meanOfTwoHighest(segment, keyPoints.get(k), denied);
        }
        return nearness;
    }

    /** How near a piece is to what it may be about instead: other questions' key points, or talk without content. */
    public double nearestRival(float[] segment) {
        return rivals.nearest(segment);
    }

    private float[] keyPointDirection(float[] embedding) {
        return Directions.without(question, embedding, background.keyPointMean());
    }

    private static double meanOfTwoHighest(float[] segment, List<Text> texts, boolean denied) {
        double highest = -1;
        double second = -1;
        for (Text text : texts) {
            double similarity = Directions.dot(segment, text.direction());
            if (denied && text.mayBeDenied()) {
                similarity = Math.min(similarity, -0.2);
            }
            if (similarity > highest) {
                second = highest;
                highest = similarity;
            } else if (similarity > second) {
                second = similarity;
            }
        }
        return texts.size() == 1 ? highest : (highest + second) / 2;
    }

    private static List<String> wordings(KeyPoint keyPoint) {
        List<String> wordings = new ArrayList<>(List.of(keyPoint.point()));
        wordings.addAll(keyPoint.paraphrases());
        wordings.addAll(keyPoint.examples());
        return wordings;
    }
}
