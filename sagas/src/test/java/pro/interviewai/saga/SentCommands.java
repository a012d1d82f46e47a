package pro.interviewai.saga;

import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;

/** Takes the commands that a reaction sends. */
public final class SentCommands {
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final CommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();

    public CommandGateway gateway() {
        return gateway;
    }

    /** What was sent, in its order, whether it was taken or not. */
    public List<Object> all() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .toList();
    }

    /** Lets every command of a type meet what is thrown here. */
    public void refuse(Class<?> type, Callable<Object> refusal) {
        bus.setCallbackBehavior((command, _) -> type.isInstance(command) ? refusal.call() : null);
    }
}
