package pro.interviewai.saga.recording;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingId;

/** Hands in what was said as the answer; if the interview does not take it, the recording says why. */
@ProcessingGroup("recording-answers")
@DisallowReplay
public class WhenAudioTranscribedThenSubmitAnswer {
    private final CommandGateway commands;
    private final Clock clock;

    public WhenAudioTranscribedThenSubmitAnswer(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(AudioTranscribed event) {
        var text = event.transcript().text();
        if (isErased(text)) {
            return;
        }
        try {
            commands.sendAndWait(new SubmitAnswer(
                    new InterviewId(event.interviewId()),
                    new UserId(event.userId()),
                    event.questionId(),
                    event.recordingId(),
                    AnswerType.AUDIO,
                    text,
                    event.audioUrl(),
                    event.duration(),
                    clock.instant()));
        } catch (ProblemException e) {
            commands.sendAndWait(new RecordFailure(
                    new RecordingId(event.recordingId()), e.problem().name(), clock.instant()));
        }
    }

    private static boolean isErased(@Nullable String text) {
        return text == null;
    }
}
