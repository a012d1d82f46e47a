package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.choice.CvReason;

/**
 * Where an interview stood at one moment, enough to go on from there without its events.
 *
 * @param questions all that had been asked, follow-ups among them
 * @param answers with what had been made of them by then
 * @param skipped ids of the questions that had been skipped
 * @param reasons why questions had been picked because of a CV
 */
public record TakenOver(
        List<Question> questions,
        List<Answer> answers,
        List<Draft> drafts,
        List<Hints> hints,
        List<FollowUp> followUps,
        List<Expiry> expired,
        @NotPersonalData List<String> skipped,
        List<CvReason> reasons) {

    public TakenOver {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        drafts = List.copyOf(drafts);
        hints = List.copyOf(hints);
        followUps = List.copyOf(followUps);
        expired = List.copyOf(expired);
        skipped = List.copyOf(skipped);
        reasons = List.copyOf(reasons);
    }

    /** @param content none after erasure */
    public record Answer(
            @NotPersonalData String questionId,
            @NotPersonalData String answerId,
            @NotPersonalData AnswerType answerType,
            @Nullable @PersonalData String content,
            @Nullable @PersonalData String audioUrl,
            @Nullable @NotPersonalData Double duration,
            @NotPersonalData Instant submittedAt,
            @Nullable Assessment assessment,
            @Nullable @NotPersonalData Instant scoredAt,
            @Nullable NoScore noScore) {}

    /** Why an answer has no score. */
    public record NoScore(
            @NotPersonalData NoScoreReason reason,
            @NotPersonalData String explanation,
            Provenance provenance) {}

    /** What had been written of an answer. */
    public record Draft(
            @NotPersonalData String questionId,
            @PersonalData String content,
            @NotPersonalData long sequence,
            @NotPersonalData Instant savedAt) {}

    /** The hints that a question had cost. */
    public record Hints(
            @NotPersonalData String questionId,
            @NotPersonalData int taken,
            @NotPersonalData double totalCost) {}

    /** Which of the questions rests on the answer to which other. */
    public record FollowUp(
            @NotPersonalData String questionId,
            @NotPersonalData String followUpOf,
            @NotPersonalData String missedPoint,
            @Nullable @PersonalData String quote) {}

    /** A question whose time was over. */
    public record Expiry(
            @NotPersonalData String questionId,
            @NotPersonalData Instant expiredAt) {}
}
