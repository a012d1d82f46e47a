package pro.interviewai.query.recording;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingsOfInterview;
import pro.interviewai.messages.recording.RecordingView;

/** Answers questions about recordings. */
public class RecordingQueries {
    private final RecordingStore store;

    public RecordingQueries(RecordingStore store) {
        this.store = store;
    }

    @QueryHandler
    List<String> handle(FindRecordingIds query) {
        return store.idsOf(query.userId().value());
    }

    @QueryHandler
    List<String> handle(FindRecordingsOfInterview query) {
        return store.idsOf(query.interviewId().value(), query.userId().value());
    }

    @QueryHandler
    Optional<RecordingView> handle(FindRecording query) {
        return store.find(query)
                .map(found -> new RecordingView(
                        found.id(),
                        found.interviewId(),
                        found.questionId(),
                        found.status(),
                        found.duration(),
                        found.ownKey() == null,
                        found.audioKept(),
                        found.deleteAt(),
                        store.open(found),
                        found.reason(),
                        found.version()));
    }
}
