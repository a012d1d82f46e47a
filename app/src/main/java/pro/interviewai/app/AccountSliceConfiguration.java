package pro.interviewai.app;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.account.AdministratorAtStart;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.eventlog.crypto.BlindIndex;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.account.AccountProjection;
import pro.interviewai.query.account.AccountQueries;
import pro.interviewai.query.account.AccountStore;
import pro.interviewai.saga.account.AccountLinks;
import pro.interviewai.saga.account.WhenAccountTouchedThenMail;
import pro.interviewai.saga.mail.Mailer;

/** Accounts from the address's index to the mail and the read model. */
@Configuration(proxyBeanMethods = false)
class AccountSliceConfiguration {

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
    ApplicationRunner administrator(AdministratorAtStart administrators, AppProperties properties) {
        return (ApplicationArguments _) -> {
            var email = properties.admin().email();
            var password = properties.admin().password();
            if (email != null && !email.isBlank() && password != null && !password.isBlank()) {
                administrators.ensureExists(email, password);
            }
        };
    }
}
