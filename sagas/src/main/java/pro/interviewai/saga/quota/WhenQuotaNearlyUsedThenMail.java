package pro.interviewai.saga.quota;

import java.net.URI;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.saga.mail.LetterWriter;
import pro.interviewai.saga.mail.Recipient;

/**
 * Warns whoever has used much or all of a month's units. The event's id names the letter; one about a month that is over is
 * not written any more.
 */
@DisallowReplay
@ProcessingGroup("quota-mail")
public final class WhenQuotaNearlyUsedThenMail {
    private static final LetterWriter WRITER = new LetterWriter("pro.interviewai.saga.quota.letters");
    private static final int ALL = 100;

    private final Mailer mailer;
    private final QueryGateway queries;
    private final URI usagePage;
    private final Clock clock;

    public WhenQuotaNearlyUsedThenMail(Mailer mailer, QueryGateway queries, URI usagePage, Clock clock) {
        this.mailer = mailer;
        this.queries = queries;
        this.usagePage = usagePage;
        this.clock = clock;
    }

    @EventHandler
    void on(QuotaNearlyUsed event, @MessageIdentifier String eventId) {
        if (!clock.instant().isBefore(event.until())) {
            return;
        }
        var key = event.percent() < ALL ? "much" : "all";
        var meter = event.meter().name();
        queries.query(new FindAccount(new UserId(event.userId())), ResponseTypes.optionalInstanceOf(AccountView.class))
                .join()
                .map(account -> new Recipient(account.id(), account.email(), account.firstName(), account.language()))
                .ifPresent(reader ->
                        mailer.send(WRITER.write(key, meter, reader, eventId, true, usagePage, event.noticedAt())));
    }
}
