package pro.interviewai.messages.interview;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/** What can be asked about mock interviews. Somebody else's interview is answered as one that does not exist. */
public sealed interface InterviewQuery {

    /** As {@code atLeastVersion}: answer at once with what is known. */
    long ANY_VERSION = -1;

    UserId userId();

    /**
     * One interview with its questions and answers, answered by an optional {@link InterviewView}.
     *
     * @param atLeastVersion waits a moment until the interview is known up to this sequence number of its stream; 0
     *     waits until it is known at all, {@link #ANY_VERSION} does not wait
     */
    record FindInterview(InterviewId interviewId, UserId userId, long atLeastVersion) implements InterviewQuery {
        public FindInterview(InterviewId interviewId, UserId userId) {
            this(interviewId, userId, ANY_VERSION);
        }
    }

    /**
     * One answer, answered by an optional {@link VersionedAnswer} as soon as it is scored, or as it stands when the time is
     * over.
     *
     * @param atLeastVersion as of {@link FindInterview}
     * @param timeout how long to wait for the score
     */
    record FindAnswer(InterviewId interviewId, UserId userId, String questionId, long atLeastVersion, Duration timeout)
            implements InterviewQuery {}

    /** The user's interviews, latest first, answered by an {@link InterviewPage}. */
    record FindInterviews(UserId userId, @Nullable InterviewStatus status, int page, int size)
            implements InterviewQuery {}

    /** What the user's answers add up to, answered by an optional {@link FeedbackView}. */
    record FindFeedback(InterviewId interviewId, UserId userId) implements InterviewQuery {}

    /** Ids of the questions that the user was asked before, answered by a {@link SeenQuestions}. */
    record FindSeenQuestions(UserId userId) implements InterviewQuery {}

    /** An interview as it was at a moment of its past, answered by an optional {@link ReplayView}. */
    record FindReplay(InterviewId interviewId, UserId userId, InterviewMoment moment) implements InterviewQuery {}

    /** What a fork at a moment would take over, answered by an optional {@link ForkPoint}. */
    record FindForkPoint(InterviewId interviewId, UserId userId, InterviewMoment moment) implements InterviewQuery {}

    /**
     * What happened after a step, answered by an optional {@link Steps} as soon as there is something, or with nothing
     * when the time is over.
     */
    record FindSteps(InterviewId interviewId, UserId userId, long after, Duration timeout) implements InterviewQuery {}

    /** What the user was asked before and how it went, answered by a {@link PracticeView}. */
    record FindPractice(UserId userId) implements InterviewQuery {}

    /** Scores by skill over time as they were known at a moment, answered by a {@link ProgressView}. */
    record FindProgress(UserId userId, Instant asOf) implements InterviewQuery {}
}
