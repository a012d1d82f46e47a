package pro.interviewai.saga.recording;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.ports.file.AudioStore;
import pro.interviewai.saga.personal.PersonalFiles;

/** The audio of what a person has said. */
public final class RecordedAudio implements PersonalFiles {
    private final AudioStore audio;
    private final QueryGateway queries;

    public RecordedAudio(AudioStore audio, QueryGateway queries) {
        this.audio = audio;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "recordings";
    }

    @Override
    public int remove(UserId user) {
        List<String> recordings = queries.query(
                        new FindRecordingIds(user), ResponseTypes.multipleInstancesOf(String.class))
                .join();
        recordings.forEach(audio::remove);
        return recordings.size();
    }
}
