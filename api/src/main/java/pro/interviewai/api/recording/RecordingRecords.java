package pro.interviewai.api.recording;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.messages.recording.RecordingView;
import pro.interviewai.ports.file.AudioStore;

/** A person's recordings: what was heard in them, and the audio while it is kept. */
@Component
class RecordingRecords implements PersonalRecords {
    private static final String AUDIO = "audio/";

    private final Dispatcher dispatcher;
    private final AudioStore audio;

    RecordingRecords(Dispatcher dispatcher, AudioStore audio) {
        this.dispatcher = dispatcher;
        this.audio = audio;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var id : ids(user)) {
            var recording = dispatcher.find(new FindRecording(new RecordingId(id), user), RecordingView.class);
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
        var recording = dispatcher.readCreated(
                version -> new FindRecording(new RecordingId(id), user, version), RecordingView.class);
        audio.keep(user.value(), recording.ownKey(), id, content);
        return true;
    }

    private List<String> ids(UserId user) {
        return dispatcher.list(new FindRecordingIds(user), String.class).stream()
                .sorted()
                .toList();
    }
}
