package pro.interviewai.saga.cv;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Has each command carried out and stored before the next one is given. What a handler of events commands is otherwise stored
 * all together when it returns: nobody would see how far a CV has come, and whatever its steps concern would be locked for as
 * long as a document is read.
 */
final class Steps {
    private final CommandGateway commands;

    Steps(CommandGateway commands) {
        this.commands = commands;
    }

    void take(Object command) {
        // made here, where it is known of which event it is a consequence
        var message = GenericCommandMessage.asCommandMessage(command);
        try {
            CompletableFuture.runAsync(() -> commands.sendAndWait(message), Thread::startVirtualThread)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
