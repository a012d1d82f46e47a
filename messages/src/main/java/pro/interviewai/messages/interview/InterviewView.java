package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.VersionedView;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.CvReason.CvPlace;
import pro.interviewai.messages.interview.choice.CvReason.ReasonCode;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * A mock interview as its candidate sees it.
 *
 * @param currentQuestionIndex index into {@code questions} of the first that is neither answered nor skipped; their
 *     number when there is none
 * @param overallScore 0–100 over the answers scored so far; none without any
 * @param origin the moment of another interview that this one goes on from; none if it was started anew
 * @param history what becomes of what is said in it; where it is not kept, no answer has its words any more
 * @param timer the clock of the question in front of the candidate; none without a limit
 * @param version version of the interview's stream that this view shows
 */
public record InterviewView(
        String id,
        String userId,
        InterviewConfig config,
        InterviewStatus status,
        int currentQuestionIndex,
        List<QuestionView> questions,
        List<AnswerView> answers,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Integer overallScore,
        @Nullable ForkOrigin origin,
        History history,
        @Nullable Timer timer,
        long version)
        implements VersionedView {

    /**
     * The clock of one question.
     *
     * @param endsAt when the time is over if nothing stops the clock; none while it stands
     * @param remaining seconds that are left while the clock stands; none while it runs
     */
    public record Timer(
            String questionId,
            @Nullable Instant endsAt,
            @Nullable Double remaining) {}

    /** What the candidate has written so far, from whichever device. */
    public record DraftView(String content, long sequence, Instant savedAt) {}

    /** @throws ProblemException QUESTION_NOT_IN_INTERVIEW */
    public QuestionView question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(InterviewProblem.QUESTION_NOT_IN_INTERVIEW));
    }

    /**
     * A question as the candidate sees it.
     *
     * @param timeLimit seconds: the candidate's limit, or else what the bank expects
     * @param timeLimitEnforced whether the clock runs: without, the time limit is only a measure
     * @param widened the choices that the question lies outside of, by the candidate's consent
     * @param expectedKeyPoints shown once the question is answered or the interview is over, else none
     * @param hints those that were taken
     * @param hintsLeft how many more there are
     * @param timeOverAt when the question's time was over; none if it was not
     * @param draft what was written so far, none once it is answered
     * @param followUpOf id of the question that this one follows up
     * @param quote the candidate's own words that a follow-up question rests on
     * @param reason why it was picked, where that is because of the CV that was chosen
     */
    public record QuestionView(
            String id,
            int order,
            String question,
            InterviewType type,
            String category,
            Difficulty difficulty,
            int timeLimit,
            boolean timeLimitEnforced,
            List<Choice> widened,
            @Nullable List<String> expectedKeyPoints,
            List<String> hints,
            int hintsLeft,
            boolean skipped,
            @Nullable Instant timeOverAt,
            @Nullable DraftView draft,
            @Nullable String followUpOf,
            @Nullable String quote,
            @Nullable QuestionReason reason) {}

    /**
     * Why a question was picked because of a CV.
     *
     * @param skill that the CV names; none once what is said in the interview is not kept
     * @param source where the CV names it; none where its person typed it
     */
    public record QuestionReason(
            ReasonCode code,
            @Nullable String skill,
            @Nullable CvPlace source) {}
}
