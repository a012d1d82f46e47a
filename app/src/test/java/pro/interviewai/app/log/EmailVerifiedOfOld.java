package pro.interviewai.app.log;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;

/** The event as revision 1 stored it. */
@StoredName("account.EmailVerified")
@Revision("1")
record EmailVerifiedOfOld(
        @DataSubject String userId, @NotPersonalData Instant verifiedAt) {}
