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
import pro.interviewai.intelligence.speech.AudioReader;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.History;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
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
    private final AudioReader reader;
    private final AudioStore store;
    private final RecordingSettings settings;
    private final Ids ids;
    private final Clock clock;

    RecordingDesk(
            CommandGateway commands,
            QueryGateway queries,
            AudioReader reader,
            AudioStore store,
            RecordingSettings settings,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
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
        mustAsk(asked, questionId);
        var id = new RecordingId(ids.of("recording/" + interview.value() + "/" + questionId, Sha256.of(content)));
        var known = queries.query(
                        new FindRecording(id, user, InterviewQuery.ANY_VERSION),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                .join();
        if (known.isPresent()) {
            return known.get();
        }
        mustBeOpen(asked);
        mustBeUnanswered(asked, questionId);
        var audio = reader.read(content);
        boolean saveHistory = asked.history() == History.KEPT;
        store.keep(user.value(), interview.ownKey(saveHistory), id.value(), content);
        var now = clock.instant();
        try {
            commands.sendAndWait(new ReceiveAudio(
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
        } catch (AggregateStreamCreationException alreadyReceived) {
            // the same audio came twice at once: what the first one made is the answer to both
        }
        return afterCommand(user, id, 0);
    }

    RecordingView retry(UserId user, RecordingId id) {
        var failed = recording(user, id);
        if (failed.status() == RecordingView.Status.FAILED) {
            var asked = interview(user, new InterviewId(failed.interviewId()));
            mustBeOpen(asked);
            mustBeUnanswered(asked, failed.questionId());
        }
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

    /** @param atLeastVersion waited for a moment, unless it is negative */
    Optional<RecordingView> find(UserId user, RecordingId id, long atLeastVersion) {
        return queries.query(
                        new FindRecording(id, user, atLeastVersion),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                .join();
    }

    byte[] audio(UserId user, RecordingId id) {
        var recording = recording(user, id);
        return store.find(user.value(), recording.ownKey(), id.value())
                .orElseThrow(() -> new ProblemException(RecordingProblem.AUDIO_DELETED));
    }

    private InterviewView interview(UserId user, InterviewId id) {
        return queries.query(
                        new FindInterview(id, user, InterviewQuery.ANY_VERSION),
                        ResponseTypes.optionalInstanceOf(InterviewView.class))
                .join()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void mustAsk(InterviewView interview, String questionId) {
        if (interview.questions().stream().noneMatch(question -> question.id().equals(questionId))) {
            throw new ProblemException(InterviewProblem.QUESTION_NOT_IN_INTERVIEW);
        }
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
