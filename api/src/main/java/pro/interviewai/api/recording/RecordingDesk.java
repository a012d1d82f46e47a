package pro.interviewai.api.recording;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.intelligence.speech.Audio;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.recording.RecordingCommand.ReceiveAudio;
import pro.interviewai.messages.recording.RecordingCommand.RetryTranscription;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingView;

/** Turns what a candidate does with recordings into commands and queries. */
@Component
class RecordingDesk {
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final AudioStore store;
    private final RecordingSettings settings;
    private final Ids ids;
    private final Clock clock;

    RecordingDesk(
            CommandGateway commands,
            QueryGateway queries,
            AudioStore store,
            RecordingSettings settings,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.store = store;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same audio for the same question is the same recording. */
    RecordingView receive(
            UserId user, InterviewId interview, String questionId, byte[] content, @Nullable String language) {
        mustAwaitAnswer(user, interview, questionId);
        var audio = Audio.read(content);
        var id = new RecordingId(ids.of("recording/" + interview.value() + "/" + questionId, Sha256.of(content)));
        var known = queries.query(
                        new FindRecording(id, user, InterviewQuery.ANY_VERSION),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                .join();
        if (known.isPresent()) {
            return known.get();
        }
        store.keep(user.value(), id.value(), content);
        var now = clock.instant();
        try {
            commands.sendAndWait(new ReceiveAudio(
                    id,
                    user,
                    interview,
                    questionId,
                    settings.publicUrl() + RecordingController.PATH + "/" + id.value() + "/audio",
                    language,
                    audio.seconds(),
                    now.plus(settings.retention()),
                    now));
        } catch (AggregateStreamCreationException alreadyReceived) {
            // the same audio came twice at once: what the first one made is the answer to both
        }
        return afterCommand(user, id, 0);
    }

    RecordingView retry(UserId user, RecordingId id) {
        Long version = commands.sendAndWait(new RetryTranscription(id, user, clock.instant()));
        return afterCommand(user, id, version);
    }

    RecordingView recording(UserId user, RecordingId id) {
        return find(user, id, InterviewQuery.ANY_VERSION)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** What a command did is there, even if it cannot be read yet. */
    private RecordingView afterCommand(UserId user, RecordingId id, long version) {
        return find(user, id, version)
                .filter(view -> view.version() >= version)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    private Optional<RecordingView> find(UserId user, RecordingId id, long atLeastVersion) {
        return queries.query(
                        new FindRecording(id, user, atLeastVersion),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                .join();
    }

    Audio audio(UserId user, RecordingId id) {
        recording(user, id);
        return store.find(user.value(), id.value())
                .map(Audio::read)
                .orElseThrow(() -> new ProblemException(RecordingProblem.AUDIO_DELETED));
    }

    private void mustAwaitAnswer(UserId user, InterviewId id, String questionId) {
        var interview = queries.query(
                        new FindInterview(id, user, InterviewQuery.ANY_VERSION),
                        ResponseTypes.optionalInstanceOf(InterviewView.class))
                .join()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (interview.questions().stream().noneMatch(question -> question.id().equals(questionId))) {
            throw new ProblemException(InterviewProblem.QUESTION_NOT_IN_INTERVIEW);
        }
        if (interview.status() == InterviewStatus.COMPLETED) {
            throw new ProblemException(InterviewProblem.INTERVIEW_COMPLETED);
        }
    }
}
