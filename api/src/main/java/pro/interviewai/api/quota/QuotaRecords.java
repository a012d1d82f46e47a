package pro.interviewai.api.quota;

import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.quota.QuotaLedgerPage;
import pro.interviewai.messages.quota.QuotaQuery.FindLedger;

/** What a person has used. */
@Component
class QuotaRecords implements PersonalRecords {
    private static final int MOST = 100_000;

    private final Dispatcher dispatcher;
    private final Clock clock;

    QuotaRecords(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        var ledger = dispatcher.answer(new FindLedger(user, clock.instant(), null, 0, MOST), QuotaLedgerPage.class);
        archive.view("quota", ledger);
    }
}
