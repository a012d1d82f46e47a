package pro.interviewai.messages.keepsake;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What happens to keepsakes. */
public sealed interface KeepsakeEvent {

    String keepsakeId();

    String userId();

    @StoredName("keepsake.KeepsakeKept")
    @Revision("2")
    record KeepsakeKept(
            @NotPersonalData String keepsakeId,
            @DataSubject String userId,
            @PersonalData String text,
            @NotPersonalData boolean pinned,
            @NotPersonalData Instant keptAt)
            implements KeepsakeEvent {}

    @StoredName("keepsake.KeepsakePrinted")
    @Revision("1")
    record KeepsakePrinted(
            @NotPersonalData String keepsakeId,
            @DataSubject String userId,
            @NotPersonalData Instant printedAt) implements KeepsakeEvent {}
}
