package pro.interviewai.api.privacy;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.UserId;

/** What people agree to, each time to the text that is in force. */
@Component
public class Consents {
    /** Of the texts that are agreed to; another number for another text. */
    private static final String TEXT_VERSION = "1";

    private final CommandGateway commands;
    private final Clock clock;

    Consents(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** @return the version of the account at which it is known */
    public long give(UserId user, ConsentPurpose purpose) {
        return commands.<Long>sendAndWait(new GiveConsent(user, purpose, TEXT_VERSION, clock.instant()));
    }

    /** @return the version of the account at which it is known */
    public long withdraw(UserId user, ConsentPurpose purpose) {
        return commands.<Long>sendAndWait(new WithdrawConsent(user, purpose, clock.instant()));
    }
}
