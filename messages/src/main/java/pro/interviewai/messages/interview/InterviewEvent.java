package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What has happened in a mock interview. */
public sealed interface InterviewEvent {

    String interviewId();

    String userId();

    @StoredName("interview.InterviewStarted")
    @Revision("1")
    record InterviewStarted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            InterviewConfig config,
            List<Question> questions,
            @NotPersonalData String bankVersion,
            @NotPersonalData Instant startedAt)
            implements InterviewEvent {

        public InterviewStarted {
            questions = List.copyOf(questions);
        }
    }

    @StoredName("interview.AnswerSubmitted")
    @Revision("1")
    record AnswerSubmitted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            Question question,
            @NotPersonalData String answerId,
            @NotPersonalData AnswerType answerType,
            @PersonalData String content,
            @Nullable @PersonalData String audioUrl,
            @Nullable @NotPersonalData Double duration,
            @NotPersonalData Instant submittedAt)
            implements InterviewEvent {}

    @StoredName("interview.AnswerScored")
    @Revision("1")
    record AnswerScored(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
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

    @StoredName("interview.InterviewCompleted")
    @Revision("1")
    record InterviewCompleted(
            @NotPersonalData String interviewId,
            @DataSubject String userId,
            @NotPersonalData Instant completedAt) implements InterviewEvent {}
}
