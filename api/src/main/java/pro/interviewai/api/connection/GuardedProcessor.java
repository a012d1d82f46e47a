package pro.interviewai.api.connection;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;

/** Serves one connection as Tomcat does, and tells for what its client lets it wait. */
final class GuardedProcessor extends Http11Processor {
    /** Tomcat has no type for this. */
    private static final String HEADERS_TOO_LARGE =
            StringManager.getManager(Http11Processor.class).getString("iib.requestheadertoolarge.error");

    private final GuardedProtocol protocol;
    private final Pace pace;

    GuardedProcessor(GuardedProtocol protocol, Adapter adapter, Pace pace) {
        super(protocol, new DrainingAdapter(adapter, pace, protocol.getMaxSwallowSize()));
        this.protocol = protocol;
        this.pace = pace;
        request.setInputBuffer(new PacedInputBuffer(request.getInputBuffer(), pace));
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        var before = pace.requests();
        protocol.serving(pace, connection);
        try {
            var state = ClientConnection.whileServing(connection, () -> super.service(connection));
            if (pace.requests() != before) {
                protocol.headersCame(connection);
            }
            if (state == SocketState.LONG && !isAsync() || state == SocketState.OPEN && pace.requests() == before) {
                protocol.headersAreAwaited(connection);
            }
            return state;
        } finally {
            protocol.served(pace);
        }
    }

    @Override
    protected void setErrorState(ErrorState state, @Nullable Throwable cause) {
        if (cause instanceof IllegalArgumentException && HEADERS_TOO_LARGE.equals(cause.getMessage())) {
            // the response's own status is decided on later, by what is missing of the request
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, CommonProblem.HEADERS_TOO_LARGE.status());
        }
        super.setErrorState(state, cause);
    }
}
