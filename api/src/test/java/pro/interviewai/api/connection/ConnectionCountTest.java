package pro.interviewai.api.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionCountTest {
    private final ConnectionCount count = new ConnectionCount();
    private final List<Channel> connections = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
    }

    @Test
    void anAddressHasAsManyAsItMay_andAnotherOneItsOwn() throws IOException {
        assertThat(count.admit("a", connection(), 2)).isTrue();
        var second = connection();
        assertThat(count.admit("a", second, 2)).isTrue();
        assertThat(count.admit("a", connection(), 2)).isFalse();
        assertThat(count.admit("b", connection(), 2)).isTrue();

        second.close();
        assertThat(count.admit("a", connection(), 2)).isTrue();
        assertThat(count.admit("a", connection(), 2)).isFalse();
    }

    @Test
    void whoHasNoneLeft_isForgotten() throws IOException {
        var only = connection();
        count.admit("a", only, 2);
        count.admit("b", connection(), 2);
        assertThat(count.addresses()).isEqualTo(2);

        only.close();
        count.tidy();
        assertThat(count.addresses()).isEqualTo(1);
    }

    private Channel connection() throws IOException {
        var pipe = Pipe.open();
        connections.add(pipe.sink());
        connections.add(pipe.source());
        return pipe.source();
    }
}
