package pro.interviewai.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

/** What becomes of a command where another node was faster. */
class DispatcherTest {
    private static final Object COMMAND = "a command";
    private static final RuntimeException CREATED = new AggregateStreamCreationException("created elsewhere", null);
    private static final RuntimeException CHANGED = new ConcurrencyException("changed elsewhere");

    private final CommandGateway commands = mock(CommandGateway.class);
    private final Dispatcher dispatcher = new Dispatcher(commands, mock(QueryGateway.class));

    @Test
    void itIsGivenOnceMore_toWhatAnotherNodeChangedOrCreated() {
        when(commands.sendAndWait(COMMAND)).thenThrow(CREATED, CHANGED).thenReturn(7L);
        assertThat(dispatcher.carryOut(COMMAND)).isEqualTo(7);
        verify(commands, times(3)).sendAndWait(COMMAND);
    }

    @Test
    void oneThatCreates_isNotGivenToWhatIsThere() {
        when(commands.sendAndWait(COMMAND)).thenThrow(CHANGED, CREATED).thenReturn(7L);
        assertThat(dispatcher.create(COMMAND)).isEmpty();
        verify(commands, times(2)).sendAndWait(any());
    }

    @Test
    void itIsNotGivenForEver() {
        when(commands.sendAndWait(COMMAND)).thenThrow(CREATED);
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> dispatcher.carryOut(COMMAND));
    }
}
