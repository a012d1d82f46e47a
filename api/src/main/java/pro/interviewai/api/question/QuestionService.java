package pro.interviewai.api.question;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.questions.RevisedQuestionBank;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.question.QuestionCommand;
import pro.interviewai.messages.question.QuestionCommand.AddQuestion;
import pro.interviewai.messages.question.QuestionCommand.ReviseQuestion;
import pro.interviewai.messages.question.QuestionCommand.WithdrawQuestion;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionId;
import pro.interviewai.messages.question.QuestionProblem;
import pro.interviewai.messages.question.QuestionQuery.FindQuestionStatistics;
import pro.interviewai.messages.question.QuestionQuery.FindRevisedQuestion;
import pro.interviewai.messages.question.QuestionStatistics;
import pro.interviewai.messages.question.RevisedQuestion;

/** Changes the bank as administrators want, and shows it as it is after that. */
@Component
class QuestionService {
    private final Dispatcher dispatcher;
    private final RevisedQuestionBank bank;
    private final Ids ids;
    private final Clock clock;

    QuestionService(Dispatcher dispatcher, RevisedQuestionBank bank, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.bank = bank;
        this.ids = ids;
        this.clock = clock;
    }

    QuestionPage list(QuestionFilter filter, int page, int size) {
        var found = bank.questions().stream()
                .map(question -> QuestionEntry.of(question, bank))
                .filter(filter::matches)
                .toList();
        var shown = found.stream().skip((long) page * size).limit(size).toList();
        var statistics = statistics(shown.stream().map(QuestionEntry::id).collect(Collectors.toSet()));
        return new QuestionPage(
                shown.stream()
                        .map(entry -> QuestionResponse.of(entry, statistics.of(entry.id())))
                        .toList(),
                page,
                size,
                found.size());
    }

    QuestionResponse read(String id) {
        return QuestionResponse.of(entry(id), statistics(Set.of(id)).of(id));
    }

    QuestionResponse add(UserId administrator, QuestionRequest request, @Nullable String idempotencyKey) {
        var id = new QuestionId(ids.of("question", idempotencyKey));
        var content = request.content(Optional.empty());
        bank.refresh();
        if (bank.revision(id.value()).isEmpty()) {
            mustBeNew(id.value(), content);
        }
        carryOut(new AddQuestion(id, administrator, content, clock.instant()));
        return QuestionResponse.of(
                QuestionEntry.added(
                        id.value(), content, bank.revision(id.value()).orElseThrow()),
                statistics(Set.of(id.value())).of(id.value()));
    }

    /** @param change of what would have to be written to get the question as it is */
    QuestionResponse revise(UserId administrator, String id, UnaryOperator<QuestionRequest> change) {
        bank.refresh();
        var before = entry(id);
        var request = change.apply(QuestionRequest.of(before.content()));
        var content = request.content(Optional.of(before.content()));
        var version = request.version();
        if (version != null && version != before.version()) {
            throw new ProblemException(QuestionProblem.QUESTION_CHANGED);
        }
        mustBeNew(id, content);
        if (!content.equals(before.content())) {
            carryOut(new ReviseQuestion(new QuestionId(id), administrator, content, before.version(), clock.instant()));
        }
        return read(id);
    }

    /** May be repeated: what is withdrawn stays so. */
    void withdraw(UserId administrator, String id) {
        bank.refresh();
        if (bank.revision(id).filter(RevisedQuestion::withdrawn).isEmpty()) {
            carryOut(new WithdrawQuestion(
                    new QuestionId(id), administrator, entry(id).version(), clock.instant()));
        }
    }

    private QuestionEntry entry(String id) {
        return bank.find(id)
                .map(question -> QuestionEntry.of(question, bank))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void mustBeNew(String id, QuestionContent content) {
        bank.questions().stream()
                .filter(known -> !known.id().equals(id)
                        && known.language().equals(content.language())
                        && normal(known.question()).equals(normal(content.question())))
                .findFirst()
                .ifPresent(known -> {
                    throw new ProblemException(
                            QuestionProblem.QUESTION_EXISTS,
                            "This question is already in the bank, as \"%s\".".formatted(known.id()));
                });
    }

    private void carryOut(QuestionCommand command) {
        dispatcher.carryOut(
                command, version -> new FindRevisedQuestion(command.questionId(), version), RevisedQuestion.class);
        bank.refresh();
    }

    private QuestionStatistics statistics(Set<String> questionIds) {
        return dispatcher.answer(new FindQuestionStatistics(questionIds), QuestionStatistics.class);
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
