package pro.interviewai.api.cv;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.api.stream.EventStreams;
import pro.interviewai.api.stream.Told;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvProgress;
import pro.interviewai.messages.cv.CvQuery.FindCvProgress;
import pro.interviewai.messages.cv.CvVersionId;

/** Tells clients how far a version of a CV has come, until it is read and no analysis is awaited. */
@Component
class CvStreams {
    private static final String PROGRESS = "progress";

    private final Dispatcher dispatcher;
    private final EventStreams streams;

    CvStreams(Dispatcher dispatcher, EventStreams streams) {
        this.dispatcher = dispatcher;
        this.streams = streams;
    }

    /** @param after number of the last event that the client saw */
    void tell(SignedIn user, CvVersionId version, long after, HttpServletResponse response) throws IOException {
        streams.tell(user, after, (last, wait) -> told(user, version, last, wait), response);
    }

    private Told told(SignedIn user, CvVersionId version, long after, Duration wait) {
        var progress = dispatcher
                .find(new FindCvProgress(version, user.userId(), after, wait), CvProgress.class)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_VERSION_NOT_FOUND));
        return new Told(
                progress.version() > after
                        ? List.of(new Told.Event(progress.version(), PROGRESS, progress))
                        : List.of(),
                progress.over());
    }
}
