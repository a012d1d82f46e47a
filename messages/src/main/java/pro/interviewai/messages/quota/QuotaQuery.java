package pro.interviewai.messages.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/** What can be asked about a person's quota. */
public sealed interface QuotaQuery {

    /** The balances at a moment, answered by a {@link QuotaView}. */
    record FindQuota(UserId userId, Instant at) implements QuotaQuery {}

    /**
     * What used the units, latest first, answered by a {@link QuotaLedgerPage}.
     *
     * @param asOf leaves out what happened later
     * @param meter none for all
     */
    record FindLedger(UserId userId, Instant asOf, @Nullable Meter meter, int page, int size) implements QuotaQuery {}
}
