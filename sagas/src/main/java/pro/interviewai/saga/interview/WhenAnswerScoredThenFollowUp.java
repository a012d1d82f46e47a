package pro.interviewai.saga.interview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.intelligence.questions.FollowUpQuestions;
import pro.interviewai.intelligence.questions.FollowUpQuestions.Answered;
import pro.interviewai.intelligence.questions.FollowUpQuestions.FollowUp;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.Question;

/** Asks on where an answer gives reason to, in interviews whose candidate wanted that. */
@ProcessingGroup("interview-follow-ups")
@DisallowReplay
public class WhenAnswerScoredThenFollowUp {
    private final FollowUpQuestions followUps;
    private final FollowUpQuestions withoutWords;
    private final QuestionBank bank;
    private final QueryGateway queries;
    private final CommandGateway commands;
    private final Clock clock;

    /**
     * @param withoutWords asks without taking up words of the answer, where those are not to be kept: what is asked stays
     */
    public WhenAnswerScoredThenFollowUp(
            FollowUpQuestions followUps,
            FollowUpQuestions withoutWords,
            QuestionBank bank,
            QueryGateway queries,
            CommandGateway commands,
            Clock clock) {
        this.followUps = followUps;
        this.withoutWords = withoutWords;
        this.bank = bank;
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(AnswerScored event, @SequenceNumber long version) {
        var id = new InterviewId(event.interviewId());
        queries.query(
                        new FindInterview(id, new UserId(event.userId()), version),
                        ResponseTypes.optionalInstanceOf(InterviewView.class))
                .join()
                .filter(interview -> interview.config().followUps() > 0)
                .flatMap(interview -> followUp(event, interview).map(next -> command(event, interview, next)))
                .ifPresent(commands::sendAndWait);
    }

    private Optional<FollowUp> followUp(AnswerScored event, InterviewView interview) {
        var answer = interview.answers().stream()
                .filter(given -> given.id().equals(event.answerId()) && given.content() != null)
                .findFirst();
        var findings = event.assessment().keyPoints().stream()
                .map(verdict -> new FollowUpQuestions.Finding(
                        verdict.point(), verdict.covered(), verdict.confidence(), verdict.quote()))
                .toList();
        return answer.flatMap(given -> bank.find(event.questionId())
                .flatMap(question ->
                        asking(interview).after(new Answered(question, String.valueOf(given.content()), findings))));
    }

    private FollowUpQuestions asking(InterviewView interview) {
        return interview.history() == History.KEPT ? followUps : withoutWords;
    }

    private AskFollowUp command(AnswerScored event, InterviewView interview, FollowUp next) {
        var parent = interview.questions().stream()
                .filter(question -> question.id().equals(event.questionId()))
                .findFirst()
                .orElseThrow();
        return new AskFollowUp(
                new InterviewId(event.interviewId()),
                question(parent, next, interview.questions().size() + 1),
                parent.id(),
                next.missedPoint(),
                next.quote(),
                next.engine(),
                clock.instant());
    }

    private static Question question(QuestionView parent, FollowUp next, int order) {
        return new Question(
                parent.id() + "-follow-up",
                1,
                order,
                parent.type(),
                parent.category(),
                parent.difficulty(),
                next.question(),
                List.of(next.missedPoint()),
                List.of(),
                parent.timeLimitEnforced() ? parent.timeLimit() : null,
                parent.widened());
    }
}
