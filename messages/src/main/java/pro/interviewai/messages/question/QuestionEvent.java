package pro.interviewai.messages.question;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;

/** What administrators did to the bank. The questions that come with the program have no event until the first change. */
public sealed interface QuestionEvent {

    String questionId();

    /** @param version of the question, 1 for its first wording */
    @StoredName("question.QuestionAdded")
    @Revision("1")
    record QuestionAdded(
            @NotPersonalData String questionId,
            QuestionContent content,
            @NotPersonalData int version,
            @NotPersonalData String addedBy,
            @NotPersonalData Instant addedAt)
            implements QuestionEvent {}

    @StoredName("question.QuestionRevised")
    @Revision("1")
    record QuestionRevised(
            @NotPersonalData String questionId,
            QuestionContent content,
            @NotPersonalData int version,
            @NotPersonalData String revisedBy,
            @NotPersonalData Instant revisedAt)
            implements QuestionEvent {}

    /** @param version the last one */
    @StoredName("question.QuestionWithdrawn")
    @Revision("1")
    record QuestionWithdrawn(
            @NotPersonalData String questionId,
            @NotPersonalData int version,
            @NotPersonalData String withdrawnBy,
            @NotPersonalData Instant withdrawnAt)
            implements QuestionEvent {}
}
