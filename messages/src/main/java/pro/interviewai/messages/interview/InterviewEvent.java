package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.OwnKey;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * What has happened in a mock interview. Where its history is not saved, what holds words of the candidate's names an
 * {@link OwnKey}; before there was that choice, no event had one, and all history was kept.
 */
public sealed interface InterviewEvent {

    String interviewId();

    String userId();

    /** When it happened. */
    default Instant happenedAt() {
        return switch (this) {
            case InterviewStarted event -> event.startedAt();
            case InterviewForked event -> event.forkedAt();
            case DraftSaved event -> event.savedAt();
            case HintTaken event -> event.takenAt();
            case QuestionSkipped event -> event.skippedAt();
            case QuestionTimeExpired event -> event.expiredAt();
            case AnswerSubmitted event -> event.submittedAt();
            case AnswerScored event -> event.scoredAt();
            case AnswerNotScored event -> event.decidedAt();
            case FollowUpAsked event -> event.askedAt();
            case InterviewPaused event -> event.pausedAt();
            case InterviewResumed event -> event.resumedAt();
            case InterviewCompleted event -> event.completedAt();
            case InterviewAbandoned event -> event.abandonedAt();
            case HistoryForgotten event -> event.forgottenAt();
        };
    }

    /**
     * Revision 1 had neither language nor follow-ups in its choice: it was English and without. Revision 2 did not know
     * who agreed to questions outside the choice, and which ones those were. Revision 3 did not know of CVs.
     *
     * @param reasons why questions were picked because of a CV; none of the others
     */
    @StoredName("interview.InterviewStarted")
    @Revision("4")
    record InterviewStarted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            InterviewConfig config,
            List<Question> questions,
            List<CvReason> reasons,
            @NotPersonalData String bankVersion,
            @NotPersonalData Instant startedAt)
            implements InterviewEvent {

        public InterviewStarted {
            questions = List.copyOf(questions);
            reasons = List.copyOf(reasons);
        }
    }

    /** Revision 1 did not say whether the question lies outside the choice. */
    @StoredName("interview.AnswerSubmitted")
    @Revision("2")
    record AnswerSubmitted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            Question question,
            @NotPersonalData String answerId,
            @NotPersonalData AnswerType answerType,
            @PersonalData String content,
            @Nullable @PersonalData String audioUrl,
            @Nullable @NotPersonalData Double duration,
            @NotPersonalData Instant submittedAt)
            implements InterviewEvent {}

    @StoredName("interview.AnswerScored")
    @Revision("3")
    record AnswerScored(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            @NotPersonalData String questionId,
            @NotPersonalData String answerId,
            Assessment assessment,
            @NotPersonalData Instant scoredAt)
            implements InterviewEvent {}

    @StoredName("interview.AnswerNotScored")
    @Revision("1")
    record AnswerNotScored(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData String questionId,
            @NotPersonalData String answerId,
            @NotPersonalData NoScoreReason reason,
            @NotPersonalData String explanation,
            Provenance provenance,
            @NotPersonalData Instant decidedAt)
            implements InterviewEvent {}

    /** @param answered how many answers were given in it; unknown in what was stored before revision 2 */
    @StoredName("interview.InterviewCompleted")
    @Revision("2")
    record InterviewCompleted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @NotPersonalData Integer answered,
            @NotPersonalData Instant completedAt)
            implements InterviewEvent {}

    /**
     * A new interview that goes on from a moment of another one, which it leaves untouched. Revision 1 knew as little of
     * questions outside the choice as revision 2 of {@link InterviewStarted}, revision 3 as little of CVs as its revision 3.
     *
     * @param config the choice of the origin
     * @param takenOver where the origin stood at that moment
     */
    @StoredName("interview.InterviewForked")
    @Revision("4")
    record InterviewForked(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            ForkOrigin origin,
            InterviewConfig config,
            TakenOver takenOver,
            @NotPersonalData String bankVersion,
            @NotPersonalData Instant forkedAt)
            implements InterviewEvent {}

    /** @param sequence counted by the client: of two drafts the one with the higher number is newer */
    @StoredName("interview.DraftSaved")
    @Revision("2")
    record DraftSaved(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            @NotPersonalData String questionId,
            @PersonalData String content,
            @NotPersonalData long sequence,
            @NotPersonalData Instant savedAt)
            implements InterviewEvent {}

    /**
     * @param number 1 for the question's first hint
     * @param totalCost points of 10 that all hints of this question take off its score so far
     */
    @StoredName("interview.HintTaken")
    @Revision("1")
    record HintTaken(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData String questionId,
            @NotPersonalData int number,
            @NotPersonalData double totalCost,
            @NotPersonalData Instant takenAt)
            implements InterviewEvent {}

    @StoredName("interview.QuestionSkipped")
    @Revision("1")
    record QuestionSkipped(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData String questionId,
            @NotPersonalData Instant skippedAt)
            implements InterviewEvent {}

    /** @param expiredAt the moment at which the question's time was over, however much later that was noticed */
    @StoredName("interview.QuestionTimeExpired")
    @Revision("1")
    record QuestionTimeExpired(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData String questionId,
            @NotPersonalData Instant expiredAt)
            implements InterviewEvent {}

    /**
     * A question added because of an answer. Revision 1 did not say whether it lies outside the choice.
     *
     * @param followUpOf id of the question that was answered
     * @param missedPoint the key point that the answer lacked
     * @param quote words of the answer that the question rests on
     */
    @StoredName("interview.FollowUpAsked")
    @Revision("2")
    record FollowUpAsked(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            Question question,
            @NotPersonalData String followUpOf,
            @NotPersonalData String missedPoint,
            @PersonalData String quote,
            @NotPersonalData String engine,
            @NotPersonalData Instant askedAt)
            implements InterviewEvent {}

    @StoredName("interview.InterviewPaused")
    @Revision("1")
    record InterviewPaused(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData Instant pausedAt) implements InterviewEvent {}

    @StoredName("interview.InterviewResumed")
    @Revision("1")
    record InterviewResumed(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData Instant resumedAt) implements InterviewEvent {}

    /** @param answered how many answers were given in it; unknown in what was stored before revision 2 */
    @StoredName("interview.InterviewAbandoned")
    @Revision("2")
    record InterviewAbandoned(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @Nullable @NotPersonalData Integer answered,
            @NotPersonalData Instant abandonedAt)
            implements InterviewEvent {}

    /**
     * Nothing of the interview but its scores is needed any more, and its history was not to be saved: the key of its own
     * is to be destroyed.
     */
    @StoredName("interview.HistoryForgotten")
    @Revision("1")
    record HistoryForgotten(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData Instant forgottenAt) implements InterviewEvent {}
}
