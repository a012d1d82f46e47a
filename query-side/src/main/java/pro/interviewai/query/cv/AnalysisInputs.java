package pro.interviewai.query.cv;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvQuery.FindAnalysisInput;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionContent;
import pro.interviewai.messages.cv.document.DocumentText;

/** Tells what an analysis needs from the log itself, so that whoever carries it out never goes by what was before. */
public class AnalysisInputs {
    private final EventStore log;

    public AnalysisInputs(EventStore log) {
        this.log = log;
    }

    @QueryHandler
    Optional<AnalysisInput> handle(FindAnalysisInput query) {
        var events = events(query.versionId().value());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var content = VersionContent.of(events);
        return Optional.of(new AnalysisInput(
                file(events),
                content.content(),
                document(events),
                jobDescription(events, query.analysisId()),
                status(events, query.analysisId()),
                isRemoved(events.getFirst().cvId())));
    }

    private List<CvVersionEvent> events(String versionId) {
        return log.readEvents(versionId, 0)
                .asStream()
                .map(message -> (CvVersionEvent) message.getPayload())
                .toList();
    }

    /** That of the nearest upload that the version goes back to. */
    private @Nullable DocumentText document(List<CvVersionEvent> version) {
        var events = version;
        while (!events.isEmpty() && events.getFirst() instanceof VersionDerived derived) {
            events = events(new CvId(derived.cvId()).version(derived.parent()).value());
        }
        return VersionContent.of(events).document();
    }

    private boolean isRemoved(String cvId) {
        return log.readEvents(cvId, 0).asStream().anyMatch(message -> message.getPayload() instanceof CvRemoved);
    }

    private static @Nullable UploadedFile file(List<CvVersionEvent> events) {
        return events.getFirst() instanceof CvUploaded uploaded ? uploaded.file() : null;
    }

    private static @Nullable String jobDescription(List<CvVersionEvent> events, String analysisId) {
        for (var event : events) {
            if (event instanceof AnalysisRequested requested
                    && requested.analysisId().equals(analysisId)) {
                return requested.jobDescription();
            }
        }
        return null;
    }

    private static AnalysisStatus status(List<CvVersionEvent> events, String analysisId) {
        for (var event : events) {
            if (event instanceof CvAnalysed analysed && analysed.analysisId().equals(analysisId)) {
                return AnalysisStatus.COMPLETED;
            }
            if (event instanceof CvAnalysisFailed failed && failed.analysisId().equals(analysisId)) {
                return AnalysisStatus.FAILED;
            }
        }
        return AnalysisStatus.PROCESSING;
    }
}
