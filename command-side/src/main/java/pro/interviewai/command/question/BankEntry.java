package pro.interviewai.command.question;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.question.QuestionCommand.AddQuestion;
import pro.interviewai.messages.question.QuestionCommand.ReviseQuestion;
import pro.interviewai.messages.question.QuestionCommand.WithdrawQuestion;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionEvent.QuestionAdded;
import pro.interviewai.messages.question.QuestionEvent.QuestionRevised;
import pro.interviewai.messages.question.QuestionEvent.QuestionWithdrawn;
import pro.interviewai.messages.question.QuestionProblem;

/**
 * A question of the bank, from its first change by an administrator on. What came with the program begins its stream with
 * a revision or a withdrawal. Handlers answer with the version of the stream.
 */
public class BankEntry {
    @AggregateIdentifier
    private @Nullable String questionId;

    private @Nullable QuestionContent added;
    private @Nullable QuestionContent content;
    private int version;
    private boolean withdrawn;

    BankEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AddQuestion add) {
        QuestionMustBeJudgeable.check(add.content());
        if (questionId == null) {
            apply(new QuestionAdded(
                    add.questionId().value(),
                    add.content(),
                    1,
                    add.administrator().value(),
                    add.at()));
        } else if (!add.content().equals(added)) {
            throw new ProblemException(QuestionProblem.QUESTION_ID_TAKEN);
        }
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReviseQuestion revise) {
        if (withdrawn) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        QuestionMustBeJudgeable.check(revise.content());
        if (!revise.content().equals(content)) {
            RevisionMustBeTheLatest.check(revise.basedOn(), version);
            apply(new QuestionRevised(
                    revise.questionId().value(),
                    revise.content(),
                    revise.basedOn() + 1,
                    revise.administrator().value(),
                    revise.at()));
        }
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WithdrawQuestion withdraw) {
        if (!withdrawn) {
            apply(new QuestionWithdrawn(
                    withdraw.questionId().value(),
                    version == 0 ? withdraw.basedOn() : version,
                    withdraw.administrator().value(),
                    withdraw.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(QuestionAdded event) {
        questionId = event.questionId();
        added = event.content();
        content = event.content();
        version = event.version();
    }

    @EventSourcingHandler
    void on(QuestionRevised event) {
        questionId = event.questionId();
        content = event.content();
        version = event.version();
    }

    @EventSourcingHandler
    void on(QuestionWithdrawn event) {
        questionId = event.questionId();
        version = event.version();
        withdrawn = true;
    }
}
