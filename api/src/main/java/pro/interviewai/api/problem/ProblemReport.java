package pro.interviewai.api.problem;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the container refuses before there is anything of ours to ask, e.g. a request line that is none. */
final class ProblemReport extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    private final transient ProblemResponses problems;

    ProblemReport(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !allowed.get()) {
            return;
        }
        try {
            problems.writeRefused(
                    request,
                    response,
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
                            ? known
                            : response.getStatus());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody reads why a request was refused", gone);
        }
    }
}
