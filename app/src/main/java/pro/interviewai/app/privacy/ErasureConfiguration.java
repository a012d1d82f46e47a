package pro.interviewai.app.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.queryhandling.QueryGateway;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.app.store.BackgroundStore;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.readmodel.SealedFields;
import pro.interviewai.gateways.erasure.FileErasureLedger;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.query.interview.InterviewStore;
import pro.interviewai.query.recording.RecordingStore;
import pro.interviewai.saga.interview.InterviewTraces;
import pro.interviewai.saga.interview.WhenHistoryForgottenThenDestroyIt;
import pro.interviewai.saga.personal.PersonalFiles;
import pro.interviewai.saga.privacy.Erasure;
import pro.interviewai.saga.privacy.ErasureLedger;
import pro.interviewai.saga.privacy.PersonalTraces;
import pro.interviewai.saga.privacy.WhenErasureBegunThenErase;

/** Erasing people, also again after an old backup was brought back, and what they said where it is not to be kept. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration implements Slice {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureConfiguration.class);

    @Bean
    ErasureLedger erasureLedger(AppProperties properties, @Value("${interviewai.erasure-ledger:}") String file) {
        return new FileErasureLedger(
                file.isBlank() ? properties.dataDir().resolve("erasures").resolve("ledger.txt") : Path.of(file));
    }

    /** @param users whose key came back with an old backup */
    record CameBack(List<UserId> users) {}

    /** Before anything is served they lose it again. */
    @Bean
    CameBack cameBack(SubjectKeys keys, ErasureLedger ledger) {
        var users = ledger.erased().stream()
                .filter(user -> !keys.isDestroyed(user))
                .map(UserId::new)
                .toList();
        users.forEach(user -> keys.destroy(user.value()));
        return new CameBack(users);
    }

    @Bean
    InterviewTraces interviewTraces(
            SubjectKeys keys, CommitLogStorageEngine log, BackgroundStore background, AppProperties properties) {
        var mongo = background.template();
        var fields = new SealedFields(mongo);
        return new InterviewTraces() {
            @Override
            public void destroyKey(String userId, String interviewId) {
                destroy(keys, KeyName.of(userId, interviewId), log, mongo, properties);
            }

            @Override
            public void scrub(String interviewId) {
                fields.remove(InterviewStore.OF_INTERVIEW, interviewId);
                fields.remove(RecordingStore.OF_INTERVIEW, interviewId);
            }
        };
    }

    @Bean
    WhenHistoryForgottenThenDestroyIt whenHistoryForgottenThenDestroyIt(
            InterviewTraces traces, QueryGateway queries, CommandGateway commands, Clock clock) {
        return new WhenHistoryForgottenThenDestroyIt(traces, queries, commands, clock);
    }

    @Bean
    PersonalTraces personalTraces(
            SubjectKeys keys,
            CommitLogStorageEngine log,
            BackgroundStore background,
            AppProperties properties,
            Slices slices) {
        var mongo = background.template();
        var fields = new SealedFields(mongo);
        return new PersonalTraces() {
            @Override
            public void destroyKey(String userId) {
                destroy(keys, userId, log, mongo, properties);
            }

            @Override
            public void scrub(String userId) {
                slices.sealed().forEach(collection -> fields.remove(collection, userId));
            }
        };
    }

    private static void destroy(
            SubjectKeys keys, String name, CommitLogStorageEngine log, MongoTemplate mongo, AppProperties properties) {
        keys.destroy(name);
        log.forgetSnapshots();
        if (properties.embedsItsStore()) {
            overwriteDeleted(mongo);
        }
    }

    /** Our own store takes the bytes out of its files when it is asked to compact; it says when that is done. */
    private static synchronized void overwriteDeleted(MongoTemplate mongo) {
        var done = false;
        while (!done) {
            done = mongo.getDb()
                    .runCommand(new Document("compact", "subject_keys"))
                    .getBoolean("done");
        }
    }

    @Bean
    Erasure erasure(ErasureLedger ledger, PersonalTraces traces, List<PersonalFiles> files, Clock clock) {
        return new Erasure(ledger, traces, files, clock);
    }

    @Bean
    WhenErasureBegunThenErase whenErasureBegunThenErase(Erasure erasure, CommandGateway commands, Clock clock) {
        return new WhenErasureBegunThenErase(erasure, commands, clock);
    }

    /** A log from before an erasure gets its events again, and with them all else is erased again. */
    @Bean
    ApplicationRunner erasuresAgain(CameBack cameBack, CommandGateway commands, Erasure erasure, Clock clock) {
        return (ApplicationArguments _) -> cameBack.users().forEach(user -> {
            try {
                erasure.erase(user);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "not all of somebody who came back with a backup could be erased yet; it is tried again",
                        failure);
            }
            try {
                commands.sendAndWait(new BeginErasure(user, clock.instant()));
                LOG.info("somebody who had been erased came back with a backup and is erased again");
            } catch (AggregateNotFoundException | ProblemException notInThisLog) {
                LOG.warn("somebody who had been erased came back with a backup whose log does not know of it");
            }
        });
    }
}
