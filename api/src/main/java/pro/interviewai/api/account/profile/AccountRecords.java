package pro.interviewai.api.account.profile;

import pro.interviewai.api.account.KnownAccounts;

import java.io.IOException;
import java.util.Base64;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** The account itself, the devices that are signed in, and the picture. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountRecords implements PersonalRecords {
    private final KnownAccounts accounts;
    private final QueryGateway queries;

    AccountRecords(KnownAccounts accounts, QueryGateway queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        archive.view("account", accounts.required(user));
        var devices = queries.query(
                        new FindLoginSessions(user), ResponseTypes.multipleInstancesOf(LoginSessionView.class))
                .join();
        for (var device : devices) {
            archive.view("devices/" + device.id(), device);
        }
        var avatar = accounts.avatar(user);
        if (avatar.isPresent()) {
            archive.file("avatar.jpg", Base64.getDecoder().decode(avatar.get().jpeg()));
        }
    }
}
