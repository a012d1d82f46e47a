package pro.interviewai.api.account.profile;

import java.io.IOException;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** The account itself, the devices that are signed in, and the picture. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountRecords implements PersonalRecords {
    private final Dispatcher dispatcher;

    AccountRecords(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        archive.view("account", dispatcher.read(new FindAccount(user), AccountView.class));
        for (var device : dispatcher.list(new FindLoginSessions(user), LoginSessionView.class)) {
            archive.view("devices/" + device.id(), device);
        }
        var avatar = dispatcher.find(new FindAvatar(user), AvatarView.class);
        if (avatar.isPresent()) {
            archive.file("avatar.jpg", Base64.getDecoder().decode(avatar.get().jpeg()));
        }
    }
}
