package pro.interviewai.messages.cv;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/**
 * What can be noted about an application for a job. Each command may be repeated without a second effect. Somebody else's
 * application is one that does not exist.
 */
public sealed interface ApplicationCommand {

    @TargetAggregateIdentifier
    ApplicationId applicationId();

    UserId userId();

    /**
     * Notes which version of a CV went where. That does not change any more; what was noted wrongly is removed.
     *
     * @param number of the version
     * @param sentAt when it was sent, as the person says
     */
    record RecordApplication(
            ApplicationId applicationId,
            UserId userId,
            String company,
            String role,
            CvId cvId,
            int number,
            Instant sentAt,
            @Nullable String note,
            Instant at)
            implements ApplicationCommand {}

    /** @param note none to have none */
    record ChangeNote(
            ApplicationId applicationId,
            UserId userId,
            @Nullable String note,
            Instant at) implements ApplicationCommand {}

    record RemoveApplication(ApplicationId applicationId, UserId userId, Instant at) implements ApplicationCommand {}
}
