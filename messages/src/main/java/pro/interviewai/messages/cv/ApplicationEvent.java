package pro.interviewai.messages.cv;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What happens to applications for jobs. */
public sealed interface ApplicationEvent {

    String applicationId();

    String userId();

    /**
     * A version of a CV went to a company.
     *
     * @param number of the version, which stays the one that was sent whatever becomes of the CV
     * @param sentAt when it was sent, as the person says
     */
    @StoredName("cv.ApplicationRecorded")
    @Revision("1")
    record ApplicationRecorded(
            @NotPersonalData String applicationId,
            @DataSubject String userId,
            @PersonalData String company,
            @PersonalData String role,
            @NotPersonalData String cvId,
            @NotPersonalData int number,
            @NotPersonalData Instant sentAt,
            @Nullable @PersonalData String note,
            @NotPersonalData Instant recordedAt)
            implements ApplicationEvent {}

    @StoredName("cv.NoteChanged")
    @Revision("1")
    record NoteChanged(
            @NotPersonalData String applicationId,
            @DataSubject String userId,
            @Nullable @PersonalData String note,
            @NotPersonalData Instant changedAt)
            implements ApplicationEvent {}

    @StoredName("cv.ApplicationRemoved")
    @Revision("1")
    record ApplicationRemoved(
            @NotPersonalData String applicationId,
            @DataSubject String userId,
            @NotPersonalData Instant removedAt) implements ApplicationEvent {}
}
