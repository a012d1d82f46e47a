package pro.interviewai.app.recording;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.api.recording.RecordingSettings;
import pro.interviewai.app.AppProperties;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.app.slice.RevisionStep;
import pro.interviewai.app.slice.Slice;
import pro.interviewai.command.recording.Recording;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.readmodel.GuardedWriter;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.gateways.audio.FileAudioStore;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.recording.RecordingEvent;
import pro.interviewai.ports.file.AudioStore;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.query.Awaiter;
import pro.interviewai.query.recording.CountedRecordingEvents;
import pro.interviewai.query.recording.RecordingProjection;
import pro.interviewai.query.recording.RecordingQueries;
import pro.interviewai.query.recording.RecordingStore;
import pro.interviewai.saga.recording.RecordedAudio;
import pro.interviewai.saga.recording.WhenAudioDeletedThenRemoveIt;
import pro.interviewai.saga.recording.WhenAudioReceivedThenTranscribe;
import pro.interviewai.saga.recording.WhenAudioTranscribedThenSubmitAnswer;
import tools.jackson.databind.json.JsonMapper;

/** Recordings from the file to the answer. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration implements Slice {

    @Override
    public List<Class<?>> events() {
        return List.of(RecordingEvent.class);
    }

    @Override
    public List<Aggregate<?>> aggregates() {
        return List.of(Aggregate.of(Recording.class));
    }

    @Override
    public List<RevisionStep> revisions() {
        return Stream.of("AudioReceived", "AudioTranscribed", "TranscriptionRetried")
                .map(event -> new RevisionStep("recording." + event, 1, payload -> payload.putNull("ownKey")))
                .toList();
    }

    @Override
    public List<SealedCollection> sealed() {
        return RecordingStore.SEALED;
    }

    @Bean
    AudioStore audioStore(AppProperties properties, Seal seal) {
        return new FileAudioStore(properties.dataDir().resolve("audio"), seal);
    }

    @Bean
    RecordingSettings recordingSettings(
            @Value("${interviewai.public-url}") String publicUrl,
            @Value("${interviewai.recording.retention}") Duration retention) {
        return new RecordingSettings(publicUrl, retention);
    }

    @Bean
    RecordingStore recordingStore(
            MongoTemplate mongo, GuardedWriter writer, Sealer sealer, Awaiter awaiter, JsonMapper json) {
        var store = new RecordingStore(mongo, writer, sealer, awaiter, json);
        store.prepare();
        return store;
    }

    @Bean
    RecordingProjection recordingProjection(RecordingStore store) {
        return new RecordingProjection(store);
    }

    @Bean
    RecordingQueries recordingQueries(RecordingStore store) {
        return new RecordingQueries(store);
    }

    @Bean
    WhenAudioReceivedThenTranscribe whenAudioReceivedThenTranscribe(
            AudioReader reader, SpeechToText speech, AudioStore store, CommandGateway commands, Clock clock) {
        return new WhenAudioReceivedThenTranscribe(reader, speech, store, commands, clock);
    }

    @Bean
    WhenAudioTranscribedThenSubmitAnswer whenAudioTranscribedThenSubmitAnswer(CommandGateway commands, Clock clock) {
        return new WhenAudioTranscribedThenSubmitAnswer(commands, clock);
    }

    @Bean
    WhenAudioDeletedThenRemoveIt whenAudioDeletedThenRemoveIt(AudioStore store) {
        return new WhenAudioDeletedThenRemoveIt(store);
    }

    @Bean
    RecordedAudio recordedAudio(AudioStore audio, QueryGateway queries) {
        return new RecordedAudio(audio, queries);
    }

    @Bean
    CountedRecordingEvents countedRecordingEvents() {
        return new CountedRecordingEvents();
    }
}
