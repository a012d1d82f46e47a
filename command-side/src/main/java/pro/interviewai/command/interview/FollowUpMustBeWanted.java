package pro.interviewai.command.interview;

import pro.interviewai.messages.interview.InterviewCommand.AskFollowUp;

/**
 * A follow-up is asked while the interview is open, once for an answer, not about another follow-up, and as often as the
 * candidate allowed; else nothing happens, for it is the interviewer's idea and nobody waits for it.
 */
final class FollowUpMustBeWanted {
    private FollowUpMustBeWanted() {}

    static boolean holds(Session session, AskFollowUp ask) {
        return session.status.isOpen()
                && session.answers.containsKey(ask.followUpOf())
                && session.followedUp.size() < session.followUpsWanted
                && !session.followedUp.contains(ask.followUpOf())
                && !session.questions.containsKey(ask.question().id());
    }
}
