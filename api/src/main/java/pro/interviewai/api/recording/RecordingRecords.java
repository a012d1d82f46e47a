package pro.interviewai.api.recording;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.messages.recording.RecordingView;

/** A person's recordings: what was heard in them, and the audio while it is kept. */
@Component
class RecordingRecords implements PersonalRecords {
    private static final String AUDIO = "audio/";

    private final QueryGateway queries;
    private final AudioStore audio;

    RecordingRecords(QueryGateway queries, AudioStore audio) {
        this.queries = queries;
        this.audio = audio;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var id : ids(user)) {
            var recording = find(user, id, InterviewQuery.ANY_VERSION);
            if (recording.isPresent()) {
                archive.view("recordings/" + id, recording.get());
                var spoken = audio.find(user.value(), ownKey(recording.get()), id);
                if (spoken.isPresent()) {
                    archive.file(AUDIO + id, spoken.get());
                }
            }
        }
    }

    @Override
    public boolean restore(UserId user, String name, byte[] content) {
        if (!name.startsWith(AUDIO)) {
            return false;
        }
        var id = name.substring(AUDIO.length());
        var recording = find(user, id, 0).orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
        audio.keep(user.value(), ownKey(recording), id, content);
        return true;
    }

    /** What is not to be kept when its interview has ended is sealed with the interview's own key. */
    private static @Nullable String ownKey(RecordingView recording) {
        return recording.saveHistory() ? null : recording.interviewId();
    }

    private List<String> ids(UserId user) {
        return queries
                .query(new FindRecordingIds(user), ResponseTypes.multipleInstancesOf(String.class))
                .join()
                .stream()
                .sorted()
                .toList();
    }

    /** @param atLeastVersion waited for a moment */
    private Optional<RecordingView> find(UserId user, String id, long atLeastVersion) {
        return queries.query(
                        new FindRecording(new RecordingId(id), user, atLeastVersion),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                .join();
    }
}
