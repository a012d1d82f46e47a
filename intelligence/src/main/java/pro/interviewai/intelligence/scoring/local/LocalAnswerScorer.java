package pro.interviewai.intelligence.scoring.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.AnswerScorer;
import pro.interviewai.intelligence.scoring.Evidence;
import pro.interviewai.intelligence.scoring.FeedbackWriter;
import pro.interviewai.intelligence.scoring.Finding;
import pro.interviewai.intelligence.scoring.JudgedKeyPoint;
import pro.interviewai.intelligence.scoring.ScoringOutcome;
import pro.interviewai.intelligence.scoring.ScoringOutcome.NotScored;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Reason;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.guard.Guard;
import pro.interviewai.intelligence.scoring.guard.Reading;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.meaning.Background;
import pro.interviewai.intelligence.scoring.meaning.Embedder;
import pro.interviewai.intelligence.scoring.meaning.KeyPointDirections;
import pro.interviewai.messages.interview.assessment.Provenance;

/**
 * Scores in this process, without a network: how many of the key points an answer speaks of, by nearness of meaning and,
 * for stories, by how they are told. It sees whether something is talked about, not whether what is said is right.
 */
public final class LocalAnswerScorer implements AnswerScorer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalAnswerScorer.class);
    private static final String ENGINE = "key-point-coverage-3";
    private static final int QUESTIONS_KEPT = 300;

    private final Embedder embedder = new Embedder(1);
    private final English english = new English();
    private final Guard guard = new Guard(english);
    private final Judge judge = new Judge(embedder, english);
    private final QuestionBank bank;
    private final Map<String, KeyPointDirections> directions = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeyPointDirections> eldest) {
            return size() > QUESTIONS_KEPT;
        }
    };
    private volatile @Nullable Background background;

    /** @param bank the questions, those in English, against whose key points an answer's pieces are weighed */
    public LocalAnswerScorer(QuestionBank bank) {
        this.bank = bank;
    }

    /** Prepares everything that all questions share, so that the first answer need not wait for it. */
    public void warmUp() {
        try {
            embedder.undisturbed(this::background);
        } catch (Embedder.EmbeddingException | IllegalStateException e) {
            LOG.warn("the engine could not be made ready; the first answer tries again", e);
        }
    }

    @Override
    public ScoringOutcome score(ScoringRequest request) {
        Provenance provenance =
                new Provenance("local", ENGINE, Embedder.MODEL, request.rubricVersion(), hashOf(request));
        try {
            return embedder.undisturbed(() -> judged(request, provenance));
        } catch (Embedder.EmbeddingException e) {
            return new NotScored(Reason.ENGINE_UNAVAILABLE, message(Reason.ENGINE_UNAVAILABLE), provenance);
        }
    }

    private ScoringOutcome judged(ScoringRequest request, Provenance provenance) {
        Reading reading = read(request);
        Reason refusal = reading.refusal();
        return refusal == null
                ? scored(request, directionsOf(request), reading, provenance)
                : new NotScored(refusal, message(refusal), provenance);
    }

    /** What of the answer is to be judged, whichever engine judges it. */
    public Reading read(ScoringRequest request) {
        return guard.read(request.answer(), directionsOf(request).wording());
    }

    private Scored scored(
            ScoringRequest request, KeyPointDirections directions, Reading reading, Provenance provenance) {
        List<Judge.Judgement> judgements = judge.judge(request, directions, reading.sentences());
        List<JudgedKeyPoint> verdicts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < judgements.size(); i++) {
            Judge.Judgement judgement = judgements.get(i);
            Span span = judgement.span();
            sum += judgement.credit();
            verdicts.add(new JudgedKeyPoint(
                    request.keyPoints().get(i).point(),
                    judgement.covered(),
                    Math.round(100 * judgement.confidence()) / 100.0,
                    span == null ? null : Evidence.of(request.answer(), span.start(), span.end())));
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        double total = Math.min(reading.cap(), 10 * sum / judgements.size());
        double storyCap = Judge.storyCap(request, judgements);
        if (storyCap < total) {
            findings.add(new Finding(
                    Finding.Kind.OTHER_STORY, "The story seems to answer another question than this one.", null));
        }
        double score = Math.min(storyCap, total);
        FeedbackWriter feedback = new FeedbackWriter(request.keyPoints(), verdicts, findings);
        return new Scored(
                Math.round(10 * score) / 10.0,
                verdicts,
                findings,
                feedback.strengths(),
                feedback.improvements(),
                feedback.suggestions(),
                feedback.remarks(),
                request.exampleAnswer(),
                provenance);
    }

    private KeyPointDirections directionsOf(ScoringRequest request) {
        String key = request.rubricVersion() + '\n' + request.keyPoints().hashCode() + '\n' + request.questionText();
        synchronized (directions) {
            KeyPointDirections known = directions.get(key);
            if (known != null) {
                return known;
            }
        }
        KeyPointDirections made = new KeyPointDirections(request, background(), embedder, english);
        synchronized (directions) {
            directions.put(key, made);
        }
        return made;
    }

    private Background background() {
        Background made = background;
        if (made == null) {
            synchronized (this) {
                made = background;
                if (made == null) {
                    made = Background.of(bank, embedder);
                    background = made;
                }
            }
        }
        return made;
    }

    private static String message(Reason reason) {
        return switch (reason) {
            case EMPTY -> "There is no answer to score.";
            case UNSUPPORTED_LANGUAGE -> "This answer is not in English, the only language that can be scored so far.";
            case ENGINE_UNAVAILABLE -> "The answer could not be scored just now. It is kept.";
        };
    }

    private static String hashOf(ScoringRequest request) {
        String rubric = request.questionId() + '\0' + request.questionText() + '\0' + request.keyPoints() + '\0';
        return Sha256.of(
                rubric.getBytes(StandardCharsets.UTF_8), request.answer().getBytes(StandardCharsets.UTF_16BE));
    }

    /**
     * Frees the native model once what is being judged is done. Afterwards {@link #score} throws an
     * {@link IllegalStateException}: that the process ends is no outcome, and the answer is judged after the next start.
     */
    @Override
    public void close() {
        embedder.close();
    }
}
