package pro.interviewai.api.recording;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.recording.RecordingCommand.ReceiveAudio;
import pro.interviewai.messages.recording.RecordingCommand.RetryTranscription;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingView;
import pro.interviewai.ports.file.AudioStore;

/** Takes recorded answers, keeps their audio, and has them heard. */
@Component
class RecordingService {
    private final Dispatcher dispatcher;
    private final AudioReader reader;
    private final AudioStore store;
    private final RecordingSettings settings;
    private final Ids ids;
    private final Clock clock;

    RecordingService(
            Dispatcher dispatcher,
            AudioReader reader,
            AudioStore store,
            RecordingSettings settings,
            Ids ids,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.reader = reader;
        this.store = store;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same audio for the same question is the same recording. What must fail later is refused before it is decoded. */
    RecordingView receive(
            UserId user, InterviewId interview, String questionId, byte[] content, @Nullable String language) {
        var asked = interview(user, interview);
        asked.question(questionId);
        var id = new RecordingId(ids.of("recording/" + interview.value() + "/" + questionId, Sha256.of(content)));
        var known = dispatcher.find(new FindRecording(id, user), RecordingView.class);
        if (known.isPresent()) {
            return known.get();
        }
        mustBeOpen(asked);
        mustBeUnanswered(asked, questionId);
        var audio = reader.read(content);
        boolean saveHistory = asked.history() == History.KEPT;
        store.keep(user.value(), interview.ownKey(saveHistory), id.value(), content);
        var now = clock.instant();
        dispatcher.create(new ReceiveAudio(
                id,
                user,
                saveHistory,
                interview,
                questionId,
                settings.publicUrl() + RecordingController.PATH + "/" + id.value() + "/audio",
                language,
                audio.seconds(),
                now.plus(settings.retention()),
                now));
        return dispatcher.readCreated(version -> new FindRecording(id, user, version), RecordingView.class);
    }

    RecordingView retry(UserId user, RecordingId id) {
        var failed = recording(user, id);
        if (failed.status() == RecordingView.Status.FAILED) {
            var asked = interview(user, new InterviewId(failed.interviewId()));
            mustBeOpen(asked);
            mustBeUnanswered(asked, failed.questionId());
        }
        return dispatcher.carryOut(
                new RetryTranscription(id, user, clock.instant()),
                version -> new FindRecording(id, user, version),
                RecordingView.class);
    }

    RecordingView recording(UserId user, RecordingId id) {
        return dispatcher.read(new FindRecording(id, user), RecordingView.class);
    }

    byte[] audio(UserId user, RecordingId id) {
        var recording = recording(user, id);
        return store.find(user.value(), recording.ownKey(), id.value())
                .orElseThrow(() -> new ProblemException(RecordingProblem.AUDIO_DELETED));
    }

    private InterviewView interview(UserId user, InterviewId id) {
        return dispatcher.read(new FindInterview(id, user), InterviewView.class);
    }

    private static void mustBeOpen(InterviewView interview) {
        switch (interview.status()) {
            case COMPLETED -> throw new ProblemException(InterviewProblem.INTERVIEW_COMPLETED);
            case ABANDONED -> throw new ProblemException(InterviewProblem.INTERVIEW_ABANDONED);
            case ACTIVE, PAUSED -> {}
        }
    }

    private static void mustBeUnanswered(InterviewView interview, String questionId) {
        if (interview.answers().stream().anyMatch(answer -> answer.questionId().equals(questionId))) {
            throw new ProblemException(InterviewProblem.ANSWER_ALREADY_GIVEN);
        }
    }
}
