package pro.interviewai.app.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells whoever started the application in one sentence why it has ended, where that is known. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = switch (cause) {
                case CannotStartException known -> known.getMessage();
                case PortInUseException taken -> StartCheck.taken(taken.getPort());
                default -> null;
            };
            if (sentence != null) {
                System.err.println(sentence);
                return true;
            }
        }
        return false;
    }
}
