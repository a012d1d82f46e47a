package pro.interviewai.query.interview;

import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;

/**
 * With which key the words of an interview are sealed for reading: the same as in its events.
 *
 * @param isOwn whether it is one that the interview alone has
 */
record SealedWith(String name, boolean isOwn) {

    static SealedWith of(String userId, @Nullable String ownKey) {
        return new SealedWith(KeyName.of(userId, ownKey), ownKey != null);
    }

    static SealedWith of(InterviewEvent event) {
        return of(
                event.userId(),
                switch (event) {
                    case InterviewStarted started -> started.ownKey();
                    case InterviewForked forked -> forked.ownKey();
                    case DraftSaved draft -> draft.ownKey();
                    case AnswerSubmitted answer -> answer.ownKey();
                    case AnswerScored scored -> scored.ownKey();
                    case FollowUpAsked asked -> asked.ownKey();
                    default -> null;
                });
    }
}
