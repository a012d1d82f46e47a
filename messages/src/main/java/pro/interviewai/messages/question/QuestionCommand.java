package pro.interviewai.messages.question;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import pro.interviewai.messages.account.UserId;

/** What an administrator can do with a question of the bank. Each answers with the version of the question's stream. */
public sealed interface QuestionCommand {

    @TargetAggregateIdentifier
    QuestionId questionId();

    /** Adds a question to the bank. Repeated with the same content it changes nothing. */
    record AddQuestion(QuestionId questionId, UserId administrator, QuestionContent content, Instant at)
            implements QuestionCommand {}

    /**
     * Replaces what is written about a question, one that came with the program or one that was added.
     *
     * @param basedOn the question's version that the author had before them; if there is a newer one, this is refused
     */
    record ReviseQuestion(QuestionId questionId, UserId administrator, QuestionContent content, int basedOn, Instant at)
            implements QuestionCommand {}

    /**
     * Has a question not asked any more; interviews that have it keep it. May be repeated.
     *
     * @param basedOn the question's version that is known where this is asked for
     */
    record WithdrawQuestion(QuestionId questionId, UserId administrator, int basedOn, Instant at)
            implements QuestionCommand {}
}
