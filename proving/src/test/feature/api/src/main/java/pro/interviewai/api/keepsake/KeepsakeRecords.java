package pro.interviewai.api.keepsake;

import java.io.IOException;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsakes;
import pro.interviewai.messages.keepsake.KeepsakeView;

/** What a person keeps. */
@Component
class KeepsakeRecords implements PersonalRecords {
    private final Dispatcher dispatcher;

    KeepsakeRecords(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var keepsake : dispatcher.list(new FindKeepsakes(user), KeepsakeView.class)) {
            archive.view("keepsakes/" + keepsake.id(), keepsake);
        }
    }
}
