package pro.interviewai.api.recording;

import java.io.IOException;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;

/** A person's recordings: what was heard in them, and the audio while it is kept. */
@Component
class RecordingRecords implements PersonalRecords {
    private static final String AUDIO = "audio/";

    private final RecordingDesk desk;
    private final QueryGateway queries;
    private final AudioStore audio;

    RecordingRecords(RecordingDesk desk, QueryGateway queries, AudioStore audio) {
        this.desk = desk;
        this.queries = queries;
        this.audio = audio;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var id : ids(user)) {
            var recording = desk.find(user, new RecordingId(id), InterviewQuery.ANY_VERSION);
            if (recording.isPresent()) {
                archive.view("recordings/" + id, recording.get());
                var spoken = audio.find(user.value(), recording.get().ownKey(), id);
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
        var recording = desk.find(user, new RecordingId(id), 0)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
        audio.keep(user.value(), recording.ownKey(), id, content);
        return true;
    }

    private List<String> ids(UserId user) {
        return queries
                .query(new FindRecordingIds(user), ResponseTypes.multipleInstancesOf(String.class))
                .join()
                .stream()
                .sorted()
                .toList();
    }
}
