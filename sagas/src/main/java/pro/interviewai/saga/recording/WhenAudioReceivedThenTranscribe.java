package pro.interviewai.saga.recording;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.speech.Delivery;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingCommand;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingCommand.RecordTranscript;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.messages.recording.Transcript;
import pro.interviewai.ports.file.AudioStore;
import pro.interviewai.ports.speech.SpeechException;
import pro.interviewai.ports.speech.SpeechOptions;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.ports.speech.Transcription;

/** Has each recording heard once it is stored; what cannot be heard gets its typed reason and may be tried again. */
@ProcessingGroup("recording-speech")
@DisallowReplay
public class WhenAudioReceivedThenTranscribe {
    private final AudioReader reader;
    private final SpeechToText speech;
    private final AudioStore store;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenAudioReceivedThenTranscribe(
            AudioReader reader, SpeechToText speech, AudioStore store, CommandGateway commands, Clock clock) {
        this.reader = reader;
        this.speech = speech;
        this.store = store;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(AudioReceived event) {
        hear(event.recordingId(), event.userId(), event.ownKey(), event.language());
    }

    @EventHandler
    void on(TranscriptionRetried event) {
        hear(event.recordingId(), event.userId(), event.ownKey(), event.language());
    }

    private void hear(String recordingId, String userId, @Nullable String ownKey, @Nullable String language) {
        var id = new RecordingId(recordingId);
        var command = store.find(userId, ownKey, recordingId)
                .map(bytes -> heard(id, bytes, language))
                .orElseGet(() -> failed(id, RecordingProblem.AUDIO_DELETED));
        commands.sendAndWait(command);
    }

    private RecordingCommand heard(RecordingId id, byte[] bytes, @Nullable String language) {
        try {
            var heard = speech.transcribe(reader.read(bytes), SpeechOptions.in(language));
            return heard.text().isBlank()
                    ? failed(id, RecordingProblem.NO_WORDS)
                    : new RecordTranscript(id, transcript(heard), clock.instant());
        } catch (SpeechException e) {
            return failed(id, e.problem());
        } catch (ProblemException e) {
            return failed(id, refusal(e));
        }
    }

    private RecordingCommand failed(RecordingId id, RecordingProblem problem) {
        return new RecordFailure(id, problem.name(), clock.instant());
    }

    /** What is no fault of the audio passes: the event is parked and tried again. */
    private static RecordingProblem refusal(ProblemException refused) {
        if (refused.problem() instanceof RecordingProblem problem) {
            return problem;
        }
        throw refused;
    }

    private static Transcript transcript(Transcription heard) {
        var delivery = Delivery.of(heard);
        return new Transcript(
                heard.text(),
                heard.language(),
                heard.confidence(),
                delivery.wordsPerMinute(),
                delivery.pauses(),
                heard.source(),
                heard.engine(),
                heard.model(),
                heard.inputHash());
    }
}
