package pro.interviewai.intelligence.scoring;

import java.util.List;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;
import pro.interviewai.intelligence.scoring.local.LocalAnswerScorer;

/** The product's bank and one scorer over it for all tests: the model is loaded once. */
public final class Scorers {
    static final QuestionBank BANK = ClasspathQuestionBank.load();
    public static final List<BankQuestion> ENGLISH =
            BANK.questions().stream().filter(BankQuestion::isEnglish).toList();
    public static final LocalAnswerScorer SCORER = new LocalAnswerScorer(BANK);

    private Scorers() {}

    public static BankQuestion question(String id) {
        return BANK.find(id).orElseThrow();
    }

    static ScoringOutcome outcome(String questionId, String answer) {
        return SCORER.score(ScoringRequest.of(question(questionId), answer));
    }

    public static Scored scored(String questionId, String answer) {
        return (Scored) outcome(questionId, answer);
    }

    static double score(String questionId, String answer) {
        return scored(questionId, answer).score();
    }
}
