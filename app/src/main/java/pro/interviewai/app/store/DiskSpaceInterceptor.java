package pro.interviewai.app.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/**
 * Refuses commands while the disk of the embedded store is all but full, before a write can fail half-way; reading goes
 * on, and so do commands once there is room again.
 */
final class DiskSpaceInterceptor implements MessageDispatchInterceptor<CommandMessage<?>> {
    private final Path folder;
    private final long bytes;

    /** @param bytes that must be free */
    DiskSpaceInterceptor(Path folder, long bytes) {
        this.folder = folder;
        this.bytes = bytes;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (_, command) -> {
            if (free() < bytes) {
                throw new ProblemException(CommonProblem.STORE_FULL);
            }
            return command;
        };
    }

    /** Asks the file system and nothing else: this is done before each command. */
    private long free() {
        return folder.toFile().getUsableSpace();
    }
}
