package pro.interviewai.api.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** The body of a request, which has to come at a pace. */
final class PacedInputBuffer implements InputBuffer {
    private final InputBuffer body;
    private final Pace pace;

    PacedInputBuffer(InputBuffer body, Pace pace) {
        this.body = body;
        this.pace = pace;
    }

    /** @throws ProblemException REQUEST_TIMEOUT */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var count = 0;
        pace.await(System.nanoTime());
        try {
            count = body.doRead(handler);
        } catch (SocketTimeoutException nothingCame) {
            throw new ProblemException(CommonProblem.REQUEST_TIMEOUT);
        } finally {
            pace.came(count, System.nanoTime());
        }
        if (count >= 0 && pace.lateNanos(System.nanoTime()) > 0) {
            throw new ProblemException(CommonProblem.REQUEST_TIMEOUT);
        }
        return count;
    }

    @Override
    public int available() {
        return body.available();
    }
}
