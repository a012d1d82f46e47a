package pro.interviewai.intelligence.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every question of a bank must fulfil to be asked and judged. */
final class BankRules {
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wordings = new HashSet<>();

    static void check(Collection<BankQuestion> questions) {
        BankRules rules = new BankRules();
        questions.forEach(rules::checkQuestion);
        if (questions.isEmpty()) {
            rules.faults.add("it is empty");
        }
        if (!rules.faults.isEmpty()) {
            throw new InvalidQuestionBankException(rules.faults);
        }
    }

    private void checkQuestion(BankQuestion question) {
        String id = question.id();
        require(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), id, "its id is not kebab-case");
        require(ids.add(id), id, "its id is used twice");
        require(wordings.add(normal(question.question())), id, "its wording is used twice");
        require(question.version() >= 1, id, "its version is below 1");
        require(question.domain().matches("[a-z0-9]+(-[a-z0-9]+)*"), id, "its domain is not kebab-case");
        require(!question.category().isBlank(), id, "it has no category");
        require(!question.question().isBlank(), id, "it asks nothing");
        require(question.language().matches("[a-z]{2}"), id, "its language is not an ISO 639-1 code");
        require(!question.isEnglish() || !question.sampleAnswer().isBlank(), id, "it has no sample answer");
        require(between(question.hints(), 1, 5), id, "it needs 1 to 5 hints");
        require(between(question.followUpQuestions(), 1, 5), id, "it needs 1 to 5 follow-up questions");
        question.followUpQuestions().forEach(followUp -> checkFollowUp(question, followUp));
        require(between(question.keyPoints(), 3, 8), id, "it needs 3 to 8 key points");
        Set<String> texts = new HashSet<>();
        for (KeyPoint keyPoint : question.keyPoints()) {
            checkKeyPoint(question, keyPoint, texts);
        }
    }

    private void checkFollowUp(BankQuestion question, FollowUpQuestion followUp) {
        Integer keyPoint = followUp.keyPoint();
        require(!followUp.question().isBlank(), question.id(), "a follow-up question is blank");
        require(
                keyPoint == null
                        || keyPoint >= 0 && keyPoint < question.keyPoints().size(),
                question.id(),
                "a follow-up question asks about a key point that is not there: " + followUp.question());
    }

    private void checkKeyPoint(BankQuestion question, KeyPoint keyPoint, Set<String> texts) {
        String id = question.id();
        require(
                question.type() == QuestionType.BEHAVIORAL || keyPoint.kind() == KeyPoint.Kind.SEMANTIC,
                id,
                "only behavioral questions have parts of a story: " + keyPoint.point());
        require(
                !question.isEnglish() || !keyPoint.paraphrases().isEmpty(),
                id,
                "a key point lacks paraphrases: " + keyPoint.point());
        require(
                !question.isEnglish() || !keyPoint.examples().isEmpty(),
                id,
                "a key point lacks examples: " + keyPoint.point());
        List<String> all = new ArrayList<>(List.of(keyPoint.point()));
        all.addAll(keyPoint.paraphrases());
        all.addAll(keyPoint.examples());
        for (String text : all) {
            require(!text.isBlank(), id, "a text of a key point is blank");
            require(texts.add(normal(text)), id, "the same text stands twice: " + text);
        }
    }

    private void require(boolean fulfilled, String id, String fault) {
        if (!fulfilled) {
            faults.add(id + ": " + fault);
        }
    }

    private static boolean between(List<?> list, int least, int most) {
        return list.size() >= least && list.size() <= most;
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
