package pro.interviewai.eventlog;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.StoredName;

/** An aggregate about a person, whose snapshots hold the person's name. */
@StoredName("sample.Account")
@Revision("3")
class Account {
    @AggregateIdentifier
    private String id;

    private String name;
    private long count;

    protected Account() {}

    record Open(@TargetAggregateIdentifier String id, String name, String twin) {}

    record Count(@TargetAggregateIdentifier String id) {}

    @CommandHandler
    Account(Open command) throws Exception {
        AggregateLifecycle.apply(new Sample.Introduced(
                command.id(),
                command.name(),
                List.of(),
                new Sample.Address("s", "AT"),
                List.of(),
                java.time.Instant.EPOCH));
        if (command.twin() != null) {
            AggregateLifecycle.createNew(Account.class, () -> new Account(new Open(command.twin(), "Twin", null)));
        }
    }

    @CommandHandler
    void handle(Count command) {
        AggregateLifecycle.apply(new Sample.Counted(id, count + 1));
    }

    @EventSourcingHandler
    void on(Sample.Introduced event) {
        id = event.person();
        name = event.name();
    }

    @EventSourcingHandler
    void on(Sample.Counted event) {
        count = event.number();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    long count() {
        return count;
    }
}
