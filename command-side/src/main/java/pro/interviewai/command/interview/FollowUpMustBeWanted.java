package pro.interviewai.command.interview;

import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;

/**
 * A follow-up is asked while the interview is open, once for an answer, not about another follow-up, and as often as the
 * candidate allowed; else nothing happens, for it is the interviewer's idea and nobody waits for it.
 */
final class FollowUpMustBeWanted {
    private FollowUpMustBeWanted() {}

    static boolean holds(InterviewState state, AskFollowUp ask) {
        return state.status.isOpen()
                && state.answers.containsKey(ask.followUpOf())
                && state.followedUp.size() < state.followUpsWanted
                && !state.followedUp.contains(ask.followUpOf())
                && !state.questions.containsKey(ask.question().id());
    }
}
