package pro.interviewai.saga.privacy;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.UserId;

/** Erases whoever is to be erased and writes the receipt; if anything fails, the event stays parked and is tried again. */
@DisallowReplay
@ProcessingGroup("account-erasure")
public class WhenErasureBegunThenErase {
    private final Erasure erasure;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenErasureBegunThenErase(Erasure erasure, CommandGateway commands, Clock clock) {
        this.erasure = erasure;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(ErasureBegun event) {
        var user = new UserId(event.userId());
        var removed = erasure.erase(user);
        commands.sendAndWait(new ConfirmErasure(user, removed, clock.instant()));
    }
}
