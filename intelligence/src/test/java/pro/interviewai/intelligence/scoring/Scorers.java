package pro.interviewai.intelligence.scoring;

import java.util.List;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.scoring.ScoringOutcome.Scored;

/** The product's bank and one scorer over it for all tests: the model is loaded once. */
final class Scorers {
    static final QuestionBank BANK = ClasspathQuestionBank.load();
    static final List<BankQuestion> ENGLISH =
            BANK.questions().stream().filter(BankQuestion::isEnglish).toList();
    static final LocalAnswerScorer SCORER = new LocalAnswerScorer(BANK);

    private Scorers() {}

    static BankQuestion question(String id) {
        return BANK.find(id).orElseThrow();
    }

    static ScoringOutcome outcome(String questionId, String answer) {
        return SCORER.score(ScoringRequest.of(question(questionId), answer));
    }

    static Scored scored(String questionId, String answer) {
        return (Scored) outcome(questionId, answer);
    }

    static double score(String questionId, String answer) {
        return scored(questionId, answer).score();
    }
}
