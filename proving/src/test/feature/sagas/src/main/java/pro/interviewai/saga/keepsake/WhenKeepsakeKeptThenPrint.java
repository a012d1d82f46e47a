package pro.interviewai.saga.keepsake;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.keepsake.KeepsakeCommand.MarkPrinted;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakeKept;
import pro.interviewai.messages.keepsake.KeepsakeId;

/** Prints each keepsake once it is kept; until that has worked, the event stays parked and is tried again. */
@ProcessingGroup("keepsake-prints")
@DisallowReplay
public class WhenKeepsakeKeptThenPrint {
    private final KeepsakePrints prints;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenKeepsakeKeptThenPrint(KeepsakePrints prints, CommandGateway commands, Clock clock) {
        this.prints = prints;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(KeepsakeKept event) {
        if (isErased(event.text())) {
            return;
        }
        var keepsake = new KeepsakeId(event.keepsakeId());
        prints.print(new UserId(event.userId()), keepsake, event.text());
        commands.sendAndWait(new MarkPrinted(keepsake, clock.instant()));
    }

    private static boolean isErased(@Nullable String text) {
        return text == null;
    }
}
