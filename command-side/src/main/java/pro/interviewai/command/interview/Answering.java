package pro.interviewai.command.interview;

import java.util.List;
import java.util.Objects;
import pro.interviewai.messages.interview.HintCost;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;

/** What follows from what a candidate does with a question. */
final class Answering {
    private Answering() {}

    /** An answer is kept whenever the interview is open: paused, after a skip, and late, which is noted before it. */
    static List<InterviewEvent> answered(Session session, SubmitAnswer submit) {
        InterviewMustBeOwn.check(session.userId, submit.userId());
        var question = QuestionMustBeAsked.check(session.questions, submit.questionId());
        if (AnswerMustStand.isRepeatedBy(session.answers.get(question.id()), submit)) {
            return List.of();
        }
        InterviewMustBeOpen.check(session.status);
        AnswerMustHaveText.check(submit.content());
        return Course.happening(
                session,
                submit.at(),
                new AnswerSubmitted(
                        session.interviewId,
                        session.userId,
                        session.ownKey,
                        question,
                        submit.answerId(),
                        submit.answerType(),
                        submit.content(),
                        submit.audioUrl(),
                        submit.duration(),
                        submit.at()));
    }

    static List<InterviewEvent> drafted(Session session, SaveDraft save) {
        InterviewMustBeOwn.check(session.userId, save.userId());
        var question = QuestionMustBeAsked.check(session.questions, save.questionId());
        InterviewMustBeOpen.check(session.status);
        QuestionMustBeUnanswered.check(session.answers, question);
        AnswerMustHaveText.checkLength(save.content());
        var last = session.drafts.get(question.id());
        return last != null && last >= save.sequence()
                ? List.of()
                : List.of(new DraftSaved(
                        session.interviewId,
                        session.userId,
                        session.ownKey,
                        question.id(),
                        save.content(),
                        save.sequence(),
                        save.at()));
    }

    static List<InterviewEvent> skipped(Session session, SkipQuestion skip) {
        InterviewMustBeOwn.check(session.userId, skip.userId());
        var question = QuestionMustBeAsked.check(session.questions, skip.questionId());
        if (session.skipped.contains(question.id()) && !session.answers.containsKey(question.id())) {
            return List.of();
        }
        InterviewMustBeOpen.check(session.status);
        QuestionMustBeUnanswered.check(session.answers, question);
        return Course.happening(
                session, skip.at(), new QuestionSkipped(session.interviewId, session.userId, question.id(), skip.at()));
    }

    static List<InterviewEvent> hinted(Session session, TakeHint take) {
        InterviewMustBeOwn.check(session.userId, take.userId());
        var question = QuestionMustBeAsked.check(session.questions, take.questionId());
        int taken = session.hints.getOrDefault(question.id(), 0);
        int wanted = Objects.requireNonNullElse(take.number(), taken + 1);
        if (wanted >= 1 && wanted <= taken) {
            return List.of();
        }
        InterviewMustRun.check(session.status);
        QuestionMustBeUnanswered.check(session.answers, question);
        HintMustBeNext.check(wanted, taken, question);
        return List.of(new HintTaken(
                session.interviewId, session.userId, question.id(), wanted, HintCost.of(wanted), take.at()));
    }
}
