package pro.interviewai.proving.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.scoring.ScoringRequest;
import pro.interviewai.intelligence.scoring.language.Word;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;
import pro.interviewai.intelligence.scoring.meaning.Embedder;

/** The local engine against its embedding model alone, which reads the same answers whole; both on one thread. */
final class AnswerScoring implements Row {
    private static final int ANSWERS = 12;

    @Override
    public String id() {
        return "P14";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var bank = ClasspathQuestionBank.load();
        var answers = bank.questions().stream()
                .filter(question -> question.isEnglish() && isOfSome75Words(question.sampleAnswer()))
                .limit(ANSWERS)
                .map(question -> ScoringRequest.of(question, question.sampleAnswer()))
                .toList();
        try (var scorer = new LocalAnswerScorer(bank);
                var model = new Embedder(1)) {
            answers.forEach(scorer::score); // what a question's key points mean is made once
            var scale = ground.scale();
            var race = Race.of(
                    ground.warmUp(),
                    scale.rounds(),
                    _ -> during(scale.round(), answers, scorer::score),
                    _ -> during(scale.round(), answers, request -> model.embed(request.answer())));
            report.line(
                    id(),
                    "75-words",
                    race.ratios(),
                    Target.atLeast(0.7),
                    race.ours("answers"),
                    race.theirs("the model alone", "answers"));
        }
    }

    private static boolean isOfSome75Words(String answer) {
        var words = Word.in(answer).size();
        return words >= 70 && words <= 80;
    }

    /** Whole passes, so that both sides read the same. */
    private static long during(Duration time, List<ScoringRequest> answers, Consumer<ScoringRequest> work) {
        var end = System.nanoTime() + time.toNanos();
        var count = 0L;
        do {
            answers.forEach(work);
            count += answers.size();
        } while (System.nanoTime() < end);
        return count;
    }
}
