package pro.interviewai.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

@Tag("B11")
class DiskSpaceInterceptorIT {
    @TempDir
    private Path folder;

    @Test
    void aCommandPasses_onlyWhileThereIsRoom() {
        CommandMessage<?> command = GenericCommandMessage.asCommandMessage("write");
        assertThat(new DiskSpaceInterceptor(folder, 1).handle(List.of(command)).apply(0, command))
                .isSameAs(command);
        var full = new DiskSpaceInterceptor(folder, Long.MAX_VALUE).handle(List.of(command));
        assertThatThrownBy(() -> full.apply(0, command))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.STORE_FULL));
    }
}
