package pro.interviewai.api.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionContents;
import pro.interviewai.intelligence.questions.RevisedQuestionBank;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.RevisedQuestion;

/** A question of the bank as it is now, wherever it comes from. */
record QuestionEntry(
        String id,
        int version,
        QuestionContent content,
        Author createdBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    static QuestionEntry of(BankQuestion question, RevisedQuestionBank bank) {
        return bank.revision(question.id())
                .map(revised -> of(revised, question))
                .orElseGet(() -> new QuestionEntry(
                        question.id(), question.version(), QuestionContents.of(question), Author.SYSTEM, null, null));
    }

    /** As it was when it was added, whatever became of it. */
    static QuestionEntry added(String id, QuestionContent content, RevisedQuestion revised) {
        return new QuestionEntry(id, 1, content, Author.ADMIN, revised.addedAt(), revised.addedAt());
    }

    private static QuestionEntry of(RevisedQuestion revised, BankQuestion question) {
        var content = revised.content();
        return new QuestionEntry(
                revised.id(),
                revised.revision(),
                content == null ? QuestionContents.of(question) : content,
                revised.addedAt() == null ? Author.SYSTEM : Author.ADMIN,
                revised.addedAt(),
                revised.changedAt());
    }
}
