package pro.interviewai.api.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.api.limit.ClientAddress;

/** Takes connections as Tomcat does, but from no address too many. */
final class GuardedEndpoint extends NioEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedEndpoint.class);

    private final ConnectionCount count = new ConnectionCount();
    private volatile int perAddress = Integer.MAX_VALUE;
    private volatile byte[] refusal = {};

    /** @param refusal the whole answer to a connection too many */
    void limit(int most, byte[] answer) {
        perAddress = most;
        refusal = answer.clone();
    }

    @Override
    protected boolean setSocketOptions(SocketChannel connection) {
        if (isOneTooMany(connection)) {
            destroySocket(connection);
            return false;
        }
        return super.setSocketOptions(connection);
    }

    private boolean isOneTooMany(SocketChannel connection) {
        try {
            var address = ClientAddress.of(connection.socket().getInetAddress());
            if (count.admit(address, connection, perAddress)) {
                return false;
            }
            connection.configureBlocking(false);
            connection.write(ByteBuffer.wrap(refusal));
            connection.shutdownOutput();
        } catch (IOException gone) {
            LOG.debug("a connection was closed by its client at once", gone);
        }
        return true;
    }

    void tidy() {
        count.tidy();
    }
}
