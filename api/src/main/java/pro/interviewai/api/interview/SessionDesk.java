package pro.interviewai.api.interview;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerView.Scoring;
import pro.interviewai.messages.interview.InterviewCommand;
import pro.interviewai.messages.interview.InterviewCommand.PauseInterview;
import pro.interviewai.messages.interview.InterviewCommand.ResumeInterview;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.interview.InterviewView.DraftView;

/** What a candidate does during an interview besides answering. */
@Component
class SessionDesk {
    private final CommandGateway commands;
    private final InterviewReads reads;
    private final QuestionBank bank;
    private final Clock clock;

    SessionDesk(CommandGateway commands, InterviewReads reads, QuestionBank bank, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.bank = bank;
        this.clock = clock;
    }

    /** The draft that stands afterwards, which is another one if a newer one was there. */
    @Nullable
    DraftView draft(UserId user, InterviewId interview, String question, DraftRequest draft) {
        var after = after(
                user,
                interview,
                new SaveDraft(interview, user, question, draft.content(), draft.sequence(), clock.instant()));
        return InterviewReads.question(after, question).draft();
    }

    InterviewView skip(UserId user, InterviewId interview, String question) {
        return after(user, interview, new SkipQuestion(interview, user, question, clock.instant()));
    }

    HintResponse hint(UserId user, InterviewId interview, String question, @Nullable Integer number) {
        var after = after(user, interview, new TakeHint(interview, user, question, number, clock.instant()));
        return HintResponse.of(InterviewReads.question(after, question), number);
    }

    InterviewView pause(UserId user, InterviewId interview) {
        return after(user, interview, new PauseInterview(interview, user, clock.instant()));
    }

    InterviewView resume(UserId user, InterviewId interview) {
        return after(user, interview, new ResumeInterview(interview, user, clock.instant()));
    }

    /** What a strong answer is like, once the candidate's own has been judged. */
    ReferenceResponse reference(UserId user, InterviewId id, String questionId) {
        var interview = reads.interview(user, id);
        var question = InterviewReads.question(interview, questionId);
        var answer = interview.answers().stream()
                .filter(given -> given.questionId().equals(questionId) && given.scoring() != Scoring.PENDING)
                .findFirst()
                .orElseThrow(() -> new ProblemException(InterviewProblem.NOT_SCORED_YET));
        var feedback = answer.feedback();
        var example = feedback != null && feedback.exampleAnswer() != null
                ? feedback.exampleAnswer()
                : bank.find(questionId)
                        .filter(found -> found.question().equals(question.question()))
                        .map(BankQuestion::sampleAnswer)
                        .orElse(null);
        return new ReferenceResponse(questionId, question.question(), question.expectedKeyPoints(), example);
    }

    private InterviewView after(UserId user, InterviewId interview, InterviewCommand command) {
        Long version = commands.sendAndWait(command);
        return reads.interview(user, interview, version);
    }
}
