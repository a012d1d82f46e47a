package pro.interviewai.app.account;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.registration.AdministratorAtStart;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.RevisionStep;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.account.Account;
import pro.interviewai.command.account.EmailAddress;
import pro.interviewai.command.account.EmailAddresses;
import pro.interviewai.command.account.LoginSession;
import pro.interviewai.eventlog.crypto.BlindIndex;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.EmailAddressEvent;
import pro.interviewai.messages.account.LoginSessionEvent;
import pro.interviewai.ports.mail.Mailer;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.account.AccountProjection;
import pro.interviewai.query.account.AccountQueries;
import pro.interviewai.query.account.AccountStore;
import pro.interviewai.query.account.CountedAccountEvents;
import pro.interviewai.saga.account.AccountLinks;
import pro.interviewai.saga.account.WhenAccountTouchedThenMail;
import pro.interviewai.saga.mail.PendingMails;
import tools.jackson.databind.node.ObjectNode;

/** Accounts from the address's index to the mail and the read model. */
@Configuration(proxyBeanMethods = false)
class AccountSliceConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(AccountEvent.class, EmailAddressEvent.class, LoginSessionEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Account.class), Aggregate.of(EmailAddress.class), Aggregate.of(LoginSession.class));
    }

    @Override
    public List<RevisionStep> revisions() {
        return List.of(
                new RevisionStep("account.EmailVerified", 1, AccountSliceConfiguration::linkIsUnknown),
                new RevisionStep("account.PersonErased", 1, AccountSliceConfiguration::removedByKind),
                new RevisionStep("account.PreferencesChanged", 1, AccountSliceConfiguration::allHistoryWasKept));
    }

    @Override
    public List<SealedCollection> sealed() {
        return AccountStore.SEALED;
    }

    /** Which link confirmed the address was not written down. */
    private static void linkIsUnknown(ObjectNode emailVerified) {
        emailVerified.putNull("verificationId");
    }

    private static void allHistoryWasKept(ObjectNode preferencesChanged) {
        if (preferencesChanged.get("preferences") instanceof ObjectNode preferences) {
            preferences.putObject("privacy").put("saveHistory", true);
        }
    }

    /** Two kinds were counted in a field each. */
    private static void removedByKind(ObjectNode personErased) {
        var removed = personErased.putObject("removed");
        for (var kind : List.of("recordings", "letters")) {
            removed.set(kind, personErased.remove(kind));
        }
    }

    @Bean
    EmailAddresses emailAddresses(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new EmailAddresses(
                () -> axon.getObject().repository(EmailAddress.class),
                () -> axon.getObject().repository(Account.class));
    }

    @Bean
    EmailIndex emailIndex(BlindIndex index) {
        return index::of;
    }

    @Bean
    ServerSecret serverSecret(MasterKey masterKey) {
        return new ServerSecret(masterKey.secretFor("gateways"));
    }

    @Bean
    AccountStore accountStore(MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter) {
        var store = new AccountStore(mongo, writer, sealer, awaiter);
        store.prepare();
        return store;
    }

    @Bean
    AccountProjection accountProjection(AccountStore store) {
        return new AccountProjection(store);
    }

    @Bean
    AccountQueries accountQueries(AccountStore store) {
        return new AccountQueries(store);
    }

    @Bean
    WhenAccountTouchedThenMail whenAccountTouchedThenMail(Mailer mailer, AccountLinks links) {
        return new WhenAccountTouchedThenMail(mailer, links);
    }

    @Bean
    PendingMails pendingMails(Mailer mailer) {
        return new PendingMails(mailer);
    }

    @Bean
    ApplicationRunner administrator(AdministratorAtStart administrators, AppProperties properties) {
        return (ApplicationArguments _) -> {
            var email = properties.admin().email();
            var password = properties.admin().password();
            if (email != null && !email.isBlank() && password != null && !password.isBlank()) {
                administrators.ensureExists(email, password);
            }
        };
    }

    @Bean
    CountedAccountEvents countedAccountEvents() {
        return new CountedAccountEvents();
    }
}
