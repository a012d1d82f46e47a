package pro.interviewai.query.cv;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
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
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionContent;
import pro.interviewai.messages.cv.document.DocumentText;

/** Answers from the log what an analysis needs, which therefore never lags behind what was asked. */
public class AnalysisInputs {
    private final CvPast past;

    public AnalysisInputs(CvPast past) {
        this.past = past;
    }

    /** From the event store, without its snapshots. */
    public static AnalysisInputs of(EventStore events) {
        return new AnalysisInputs(id ->
                events.readEvents(id).asStream().map(Message::getPayload).toList());
    }

    @QueryHandler
    Optional<AnalysisInput> handle(FindAnalysisInput query) {
        var events = version(query.versionId().value());
        return only(events, AnalysisRequested.class).stream()
                .filter(requested -> requested.analysisId().equals(query.analysisId()))
                .findFirst()
                .map(requested -> input(requested, events));
    }

    private AnalysisInput input(AnalysisRequested requested, List<CvVersionEvent> events) {
        var content = VersionContent.of(events);
        return new AnalysisInput(
                file(events),
                !only(events, CvUploaded.class).isEmpty()
                        && only(events, CvFileRemoved.class).isEmpty(),
                readingProblem(events),
                content.content(),
                document(events, content),
                requested.jobDescription(),
                events.stream().anyMatch(event -> isEnd(event, requested.analysisId())),
                past.of(requested.cvId()).stream().anyMatch(CvRemoved.class::isInstance));
    }

    private static @Nullable UploadedFile file(List<CvVersionEvent> events) {
        return only(events, CvUploaded.class).stream()
                .map(CvUploaded::file)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String readingProblem(List<CvVersionEvent> events) {
        return only(events, CvRead.class).isEmpty()
                ? only(events, CvReadingFailed.class).stream()
                        .map(CvReadingFailed::problem)
                        .reduce((_, later) -> later)
                        .orElse(null)
                : null;
    }

    /** Goes back through what a version was made of; its parents have smaller numbers, so this ends. */
    private @Nullable DocumentText document(List<CvVersionEvent> events, VersionContent content) {
        var document = content.document();
        var derived = only(events, VersionDerived.class);
        while (document == null && !derived.isEmpty()) {
            var from = derived.getFirst();
            var parent = version(new CvId(from.cvId()).version(from.parent()).value());
            document = VersionContent.of(parent).document();
            derived = only(parent, VersionDerived.class);
        }
        return document;
    }

    private static boolean isEnd(CvVersionEvent event, String analysisId) {
        return switch (event) {
            case CvAnalysed analysed -> analysed.analysisId().equals(analysisId);
            case CvAnalysisFailed failed -> failed.analysisId().equals(analysisId);
            default -> false;
        };
    }

    private List<CvVersionEvent> version(String id) {
        return only(past.of(id), CvVersionEvent.class);
    }

    private static <T> List<T> only(List<?> events, Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
