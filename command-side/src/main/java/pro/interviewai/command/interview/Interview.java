package pro.interviewai.command.interview;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.interview.InterviewCommand.CompleteInterview;
import pro.interviewai.messages.interview.InterviewCommand.RecordAssessment;
import pro.interviewai.messages.interview.InterviewCommand.RecordNoScore;
import pro.interviewai.messages.interview.InterviewCommand.StartInterview;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.Question;

/** One mock interview from its first question to its end. Handlers answer with the version of the stream. */
@AggregateRoot
@StoredName("interview.Interview")
@Revision("1")
public class Interview {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String interviewId;

    private String userId = "";
    private Map<String, Question> questions = Map.of();
    private Map<String, GivenAnswer> answers = new HashMap<>();
    private Set<String> judged = new HashSet<>();
    private boolean completed;

    Interview() {}

    @CommandHandler
    Interview(StartInterview start) {
        QuestionsMustMatchTheChoice.check(start.config(), start.questions());
        apply(new InterviewStarted(
                start.interviewId().value(),
                start.userId().value(),
                start.config(),
                start.questions(),
                start.bankVersion(),
                start.at()));
    }

    @CommandHandler
    long handle(SubmitAnswer submit) {
        InterviewMustBeOwn.check(userId, submit.userId());
        var question = QuestionMustBeAsked.check(questions, submit.questionId());
        if (AnswerMustStand.isRepeatedBy(answers.get(question.id()), submit)) {
            return getVersion();
        }
        InterviewMustBeOpen.check(completed);
        AnswerMustHaveText.check(submit.content());
        apply(new AnswerSubmitted(
                interviewId,
                userId,
                question,
                submit.answerId(),
                submit.answerType(),
                submit.content(),
                submit.audioUrl(),
                submit.duration(),
                submit.at()));
        return getVersion();
    }

    @CommandHandler
    long handle(RecordAssessment record) {
        if (AnswerMustAwaitItsScore.holds(answers, judged, record.questionId(), record.answerId())) {
            apply(new AnswerScored(
                    interviewId, userId, record.questionId(), record.answerId(), record.assessment(), record.at()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RecordNoScore record) {
        if (AnswerMustAwaitItsScore.holds(answers, judged, record.questionId(), record.answerId())) {
            apply(new AnswerNotScored(
                    interviewId,
                    userId,
                    record.questionId(),
                    record.answerId(),
                    record.reason(),
                    record.explanation(),
                    record.provenance(),
                    record.at()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(CompleteInterview complete) {
        InterviewMustBeOwn.check(userId, complete.userId());
        if (!completed) {
            apply(new InterviewCompleted(interviewId, userId, complete.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(InterviewStarted event) {
        interviewId = event.interviewId();
        userId = event.userId();
        questions = byId(event.questions());
    }

    @EventSourcingHandler
    void on(AnswerSubmitted event) {
        answers.put(event.question().id(), GivenAnswer.of(event));
    }

    @EventSourcingHandler
    void on(AnswerScored event) {
        judged.add(event.questionId());
    }

    @EventSourcingHandler
    void on(AnswerNotScored event) {
        judged.add(event.questionId());
    }

    @EventSourcingHandler
    void on(InterviewCompleted event) {
        completed = true;
    }

    /** The id of the candidate, with whose key a snapshot is sealed. */
    public String candidate() {
        return userId;
    }

    private static Map<String, Question> byId(List<Question> questions) {
        var map = new LinkedHashMap<String, Question>();
        questions.forEach(question -> map.put(question.id(), question));
        return map;
    }
}
