package pro.interviewai.api.connection;

import java.io.IOException;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The connection of the request that is served by this thread. */
public final class ClientConnection {
    private static final ScopedValue<SocketWrapperBase<?>> SERVED = ScopedValue.newInstance();

    private ClientConnection() {}

    /** Whether its client has closed it, so that nobody would read an answer; false where no request is served. */
    public static boolean isGone() {
        if (!SERVED.isBound()) {
            return false;
        }
        try {
            // looks without taking anything: what has come stays where the next request is read from
            SERVED.get().isReadyForRead();
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    static <T> T whileServing(SocketWrapperBase<?> connection, ScopedValue.CallableOp<T, IOException> work)
            throws IOException {
        return ScopedValue.where(SERVED, connection).call(work);
    }
}
