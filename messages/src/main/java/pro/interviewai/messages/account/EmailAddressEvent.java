package pro.interviewai.messages.account;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.KeyedHash;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;

/** What has happened to an e-mail address. It stands in the address's own stream, which makes addresses unique. */
public sealed interface EmailAddressEvent {

    /** Keyed hash of the normalised address. */
    String emailIndex();

    /** The account that has it or had it. */
    String userId();

    /** An address was taken by an account. */
    @StoredName("account.EmailClaimed")
    @Revision("1")
    record EmailClaimed(
            @NotPersonalData @KeyedHash String emailIndex,
            @DataSubject String userId,
            @NotPersonalData Instant claimedAt)
            implements EmailAddressEvent {}

    /** An address is free again. */
    @StoredName("account.EmailReleased")
    @Revision("1")
    record EmailReleased(
            @NotPersonalData @KeyedHash String emailIndex,
            @DataSubject String userId,
            @NotPersonalData Instant releasedAt)
            implements EmailAddressEvent {}
}
