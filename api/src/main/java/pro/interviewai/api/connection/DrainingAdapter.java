package pro.interviewai.api.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import pro.interviewai.messages.ProblemException;

/**
 * Tomcat reads what nobody wanted of a body, so that the client gets to read its answer, however slowly that comes. This
 * reads it before, at a pace. The answer is on its way by then.
 *
 * @param most bytes to read so; the connection is closed over the rest
 */
record DrainingAdapter(Adapter adapter, Pace pace, int most) implements Adapter {
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    @Override
    public void service(Request request, Response response) throws Exception {
        pace.begin();
        adapter.service(request, response);
        drain(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        var done = adapter.asyncDispatch(request, response, event);
        drain(request, response);
        return done;
    }

    private void drain(Request request, Response response) {
        var unasked = request.hasExpectation() && response.getStatus() / HUNDRED != GOOD;
        if (unasked
                || request.getContentLengthLong() - request.getBytesRead() > most
                || is(request, ActionCode.ASYNC_IS_ASYNC)
                || !is(request, ActionCode.IS_IO_ALLOWED)) {
            return;
        }
        var rest = new Rest();
        try {
            for (long read = 0; read <= most; ) {
                if (is(request, ActionCode.REQUEST_BODY_FULLY_READ)) {
                    return;
                }
                read += Math.max(0, request.doRead(rest));
            }
        } catch (IOException | ProblemException goneOrTooSlow) {
            // closed below
        }
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean is(Request request, ActionCode question) {
        var answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return adapter.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        adapter.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        adapter.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return adapter.getDomain();
    }

    /** What nobody looks at. */
    private static final class Rest implements ApplicationBufferHandler {
        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer latest) {
            buffer = latest;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // the buffer is Tomcat's own
        }
    }
}
