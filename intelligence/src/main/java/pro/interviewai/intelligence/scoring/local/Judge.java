package pro.interviewai.intelligence.scoring.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.language.Denial;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Segmenter;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.meaning.Embedder;
import pro.interviewai.intelligence.scoring.meaning.KeyPointDirections;
import pro.interviewai.intelligence.scoring.meaning.ReadText;

/** Compares what the guard let through with each key point. */
final class Judge {
    /**
     * Weight and offset of the logistic curve and its cut, fitted like what follows on answers written without sight of the
     * wordings.
     */
    private static final double WEIGHT = 9.3;

    private static final double OFFSET = -2.3;
    private static final double CUT = 0.46;

    private static final double RIVAL_OF_QUESTION = 1.5;
    private static final double RIVAL_OF_BANK = 0.6;

    /** What a piece of a sentence needs to be evidence by itself: a few words take their meaning from those around them. */
    private static final int EVIDENCE_WORDS = 6;

    private final Embedder embedder;
    private final English english;

    Judge(Embedder embedder, English english) {
        this.embedder = embedder;
        this.english = english;
    }

    /** How near the answer comes to its question's key points, whatever their kind, at which a story is surely another. */
    private static final double ANOTHER_STORY = 0.21;

    private static final double THIS_STORY = 0.245;

    /** How sure a key point is covered (0 to 1), how much it adds (0 to 1), and by which words. */
    record Judgement(
            boolean covered,
            double confidence,
            double credit,
            @Nullable Span span,
            double nearness) {}

    List<Judgement> judge(ScoringRequest request, KeyPointDirections directions, List<Span> sentences) {
        String answer = request.answer();
        List<Span> denied = Denial.in(answer, sentences);
        double[] best = new double[directions.size()];
        Span[] where = new Span[directions.size()];
        Arrays.fill(best, -1);
        Segmenter.segments(answer, sentences).forEach((sentence, segments) -> {
            if (segments.isEmpty()) {
                return;
            }
            ReadText read = embedder.read(sentence.in(answer));
            for (Span segment : segments) {
                float[] direction = directions.segmentDirection(
                        read.direction(segment.start() - sentence.start(), segment.end() - sentence.start()));
                double[] nearness =
                        directions.nearness(direction, denied.stream().anyMatch(segment::overlaps));
                double rival = directions.nearestRival(direction);
                boolean scrap = segment.words() < EVIDENCE_WORDS && !segment.equals(sentence);
                for (int k = 0; k < best.length; k++) {
                    double feature = nearness[k]
                            - RIVAL_OF_QUESTION * Math.max(0, highestOther(nearness, k) - nearness[k])
                            - RIVAL_OF_BANK * Math.max(0, rival - nearness[k]);
                    if (feature > best[k] && !(scrap && isSemantic(request, k))) {
                        best[k] = feature;
                        where[k] = segment;
                    }
                }
            }
        });
        Story story = new Story(answer, sentences, english);
        List<Judgement> judgements = new ArrayList<>();
        for (int k = 0; k < best.length; k++) {
            judgements.add(
                    isSemantic(request, k)
                            ? semantic(best[k], where[k])
                            : partOf(story.part(request.keyPoints().get(k).kind()), best[k]));
        }
        return judgements;
    }

    /**
     * The highest score a story may get by how near it is to what was asked: well told is not enough. 10 when the key points
     * are not about a story. (Measured: of 47 stories told to their own question one lies below 0.27, at 0.22; of 120 told to
     * another one 113 lie below 0.21.)
     */
    static double storyCap(ScoringRequest request, List<Judgement> judgements) {
        if (request.keyPoints().stream().allMatch(keyPoint -> keyPoint.kind() == KeyPoint.Kind.SEMANTIC)) {
            return 10;
        }
        double mean =
                judgements.stream().mapToDouble(Judgement::nearness).average().orElse(0);
        return 2 + 8 * Math.clamp((mean - ANOTHER_STORY) / (THIS_STORY - ANOTHER_STORY), 0, 1);
    }

    private static boolean isSemantic(ScoringRequest request, int keyPoint) {
        return request.keyPoints().get(keyPoint).kind() == KeyPoint.Kind.SEMANTIC;
    }

    private static Judgement semantic(double feature, @Nullable Span span) {
        double p = 1 / (1 + Math.exp(-WEIGHT * feature - OFFSET));
        boolean covered = p >= CUT && span != null;
        double credit = covered ? 0.75 + 0.25 * Math.min(1, (p - CUT) / (0.9 - CUT)) : 0.2 * (p / CUT) * (p / CUT);
        return new Judgement(covered, p, credit, span, feature);
    }

    private static Judgement partOf(Story.Part part, double feature) {
        double p = part.strength();
        boolean covered = p >= Story.ENOUGH && part.sentence() != null;
        double ratio = p / Story.ENOUGH;
        double credit = covered ? 0.75 + 0.25 * (p - Story.ENOUGH) / (1 - Story.ENOUGH) : 0.2 * ratio * ratio;
        return new Judgement(covered, p, credit, part.sentence(), feature);
    }

    private static double highestOther(double[] values, int except) {
        double highest = -1;
        for (int i = 0; i < values.length; i++) {
            if (i != except) {
                highest = Math.max(highest, values[i]);
            }
        }
        return highest;
    }
}
