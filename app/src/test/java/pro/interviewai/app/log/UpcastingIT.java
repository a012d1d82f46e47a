package pro.interviewai.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.testing.Patience;

/** What an older release stored, this one reads everywhere. */
class UpcastingIT extends RunningApplication {
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    @Autowired
    private MongoDatabase store;

    @Autowired
    private EventLogCollections collections;

    @Autowired
    private Sealer sealer;

    @Autowired
    private EventStore events;

    @Autowired
    private CommitLogStorageEngine log;

    @Test
    void aConfirmationOfRevision1_isReadByAggregateAndProjection_andStaysAsItIs() throws InterruptedException {
        var ann = stranger();
        var registered = ann.register();
        assertThat(registered.status()).isEqualTo(201);
        var user = registered.text("/userId");
        asAnOlderReleaseDid(user, 3, new EmailVerifiedOfOld(user, AT));

        assertThat(events.readEvents(user)
                        .asStream()
                        .reduce((_, last) -> last)
                        .orElseThrow()
                        .getPayload())
                .isEqualTo(new EmailVerified(user, null, AT));
        awaitSignIn(ann);
        assertThat(ann.confirm().status())
                .as("the account knows that it is confirmed")
                .isEqualTo(200);
        assertThat(events.lastSequenceNumberFor(user)).contains(3L);
        assertThat(stored(user, 3)).containsEntry("r", "1");
    }

    @Test
    void whatIsStoredNow_namesTheLinkThatWasOpened() throws InterruptedException {
        var user = candidate().http().get("/api/v1/users/profile").text("/id");

        assertThat(stored(user, 3)).containsEntry("p", "account.EmailVerified").containsEntry("r", "2");
        var confirmed = (EmailVerified) events.readEvents(user, 3).next().getPayload();
        var requested = (pro.interviewai.messages.account.AccountEvent.VerificationRequested)
                events.readEvents(user, 2).next().getPayload();
        assertThat(confirmed.verificationId()).isEqualTo(requested.verificationId());
    }

    private void asAnOlderReleaseDid(String account, long sequence, Object event) {
        var types = EventTypes.builder().events(event.getClass()).build();
        try (var engine = CommitLogStorageEngine.open(
                collections,
                new StoredSerializer(types, sealer),
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC())) {
            PushingEventStore.on(engine, Duration.ofSeconds(1))
                    .publish(new GenericDomainEventMessage<>("Account", account, sequence, event));
        }
        log.look(); // as the other node's ring would have it
    }

    private Document stored(String aggregate, long sequence) {
        return store
                .getCollection("commits")
                .find(Filters.elemMatch("st", Filters.eq("a", aggregate)))
                .into(new java.util.ArrayList<>())
                .stream()
                .flatMap(commit -> commit.getList("e", Document.class).stream())
                .filter(event -> event.getLong("n") == sequence && !"account.EmailClaimed".equals(event.getString("p")))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitSignIn(Candidate ann) {
        Patience.until(
                "the read model knows that the address is confirmed",
                () -> ann.login().status() == 200);
    }
}
