package pro.interviewai.command.interview;

import java.util.List;
import java.util.Objects;
import pro.interviewai.messages.interview.InterviewCommand.SaveDraft;
import pro.interviewai.messages.interview.InterviewCommand.SkipQuestion;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewCommand.TakeHint;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.assessment.HintCost;

/** What follows from what a candidate does with a question. */
final class Answering {
    private Answering() {}

    /** An answer is kept whenever the interview is open: paused, after a skip, and late, which is noted before it. */
    static List<InterviewEvent> answered(InterviewState state, SubmitAnswer submit) {
        InterviewMustBeOwn.check(state.userId, submit.userId());
        var question = QuestionMustBeAsked.check(state.questions, submit.questionId());
        if (AnswerMustStand.isRepeatedBy(state.answers.get(question.id()), submit)) {
            return List.of();
        }
        InterviewMustBeOpen.check(state.status);
        AnswerMustHaveText.check(submit.content());
        return Course.happening(
                state,
                submit.at(),
                new AnswerSubmitted(
                        state.interviewId,
                        state.userId,
                        state.ownKey,
                        question,
                        submit.answerId(),
                        submit.answerType(),
                        submit.content(),
                        submit.audioUrl(),
                        submit.duration(),
                        submit.at()));
    }

    static List<InterviewEvent> drafted(InterviewState state, SaveDraft save) {
        InterviewMustBeOwn.check(state.userId, save.userId());
        var question = QuestionMustBeAsked.check(state.questions, save.questionId());
        InterviewMustBeOpen.check(state.status);
        QuestionMustBeUnanswered.check(state.answers, question);
        AnswerMustHaveText.checkLength(save.content());
        var last = state.drafts.get(question.id());
        return last != null && last >= save.sequence()
                ? List.of()
                : List.of(new DraftSaved(
                        state.interviewId,
                        state.userId,
                        state.ownKey,
                        question.id(),
                        save.content(),
                        save.sequence(),
                        save.at()));
    }

    static List<InterviewEvent> skipped(InterviewState state, SkipQuestion skip) {
        InterviewMustBeOwn.check(state.userId, skip.userId());
        var question = QuestionMustBeAsked.check(state.questions, skip.questionId());
        if (state.skipped.contains(question.id()) && !state.answers.containsKey(question.id())) {
            return List.of();
        }
        InterviewMustBeOpen.check(state.status);
        QuestionMustBeUnanswered.check(state.answers, question);
        return Course.happening(
                state, skip.at(), new QuestionSkipped(state.interviewId, state.userId, question.id(), skip.at()));
    }

    static List<InterviewEvent> hinted(InterviewState state, TakeHint take) {
        InterviewMustBeOwn.check(state.userId, take.userId());
        var question = QuestionMustBeAsked.check(state.questions, take.questionId());
        int taken = state.hints.getOrDefault(question.id(), 0);
        int wanted = Objects.requireNonNullElse(take.number(), taken + 1);
        if (wanted >= 1 && wanted <= taken) {
            return List.of();
        }
        InterviewMustRun.check(state.status);
        QuestionMustBeUnanswered.check(state.answers, question);
        HintMustBeNext.check(wanted, taken, question);
        return List.of(
                new HintTaken(state.interviewId, state.userId, question.id(), wanted, HintCost.of(wanted), take.at()));
    }
}
