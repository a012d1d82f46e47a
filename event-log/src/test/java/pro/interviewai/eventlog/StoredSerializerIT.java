package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.OwnKey;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;
import tools.jackson.databind.json.JsonMapper;

class StoredSerializerIT {
    private static final Sample.Introduced INTRODUCED = new Sample.Introduced(
            "person-1",
            "Zebulon Quux",
            List.of("Zeb", "Quuxie"),
            new Sample.Address("Wobblestreet 7", "AT"),
            List.of(new Sample.Answer(1, "My secret answer"), new Sample.Answer(2, null)),
            Instant.parse("2026-01-02T03:04:05.123456789Z"));

    private final Fixture log = new Fixture();

    @StoredName("sample.Whispered")
    @Revision("1")
    record Whispered(
            @DataSubject String person,
            @Nullable @OwnKey String ownKey,
            @PersonalData String text,
            Sample.Answer answer) {}

    @Test
    void anEventComesBackEqualUnderItsStableName() {
        SerializedObject<byte[]> stored = log.serializer.serialize(INTRODUCED, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("sample.Introduced");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        Object back = log.serializer.deserialize(stored);
        assertThat(back).isEqualTo(INTRODUCED);
    }

    @Test
    void anEventOfARevisionThatNobodyReads_failsLoudly() {
        SerializedObject<byte[]> stored = log.serializer.serialize(INTRODUCED, byte[].class);

        for (String revision : new String[] {"1", "3", null}) {
            assertThatThrownBy(() -> log.serializer.deserialize(new SimpleSerializedObject<>(
                            stored.getData(), byte[].class, stored.getType().getName(), revision)))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("sample.Introduced of revision " + revision);
        }
    }

    @Test
    void personalDataIsNowhereInClear() {
        String json = json(INTRODUCED);

        assertThat(json).doesNotContain("Zeb", "Quux", "Wobble", "secret").contains("person-1", "AT", "country");
    }

    @Test
    void theSameEventIsStoredAsTheSameBytes() {
        assertThat(json(INTRODUCED)).isEqualTo(json(INTRODUCED));
        assertThat(json(INTRODUCED)).isEqualTo(json(new Fixture(log.database), INTRODUCED));
    }

    @Test
    void givenADestroyedKey_whenReading_thenPersonalDataIsNullOrEmptyAndTheRestStands() {
        SerializedObject<byte[]> stored = log.serializer.serialize(INTRODUCED, byte[].class);
        log.keys.destroy("person-1");

        Sample.Introduced back = log.serializer.deserialize(stored);

        assertThat(back)
                .isEqualTo(new Sample.Introduced(
                        "person-1",
                        null,
                        List.of(),
                        new Sample.Address(null, "AT"),
                        List.of(new Sample.Answer(1, null), new Sample.Answer(2, null)),
                        INTRODUCED.at()));
    }

    @Test
    void givenADestroyedKey_whenWriting_thenPersonalDataIsLeftOut() {
        log.keys.destroy("person-1");

        assertThat(json(INTRODUCED)).contains("\"name\":null", "\"nicknames\":[]", "AT");
    }

    @Test
    void theOrderOfAnEventsFieldsDoesNotMatter() {
        SerializedObject<byte[]> stored = log.serializer.serialize(INTRODUCED, byte[].class);
        String json = new String(stored.getData(), StandardCharsets.UTF_8);
        String personFirst = "{\"person\":\"person-1\",";
        assertThat(json).startsWith(personFirst);
        String personLast = "{" + json.substring(personFirst.length(), json.length() - 1) + ",\"person\":\"person-1\"}";

        Object back = log.serializer.deserialize(new SimpleSerializedObject<>(
                personLast.getBytes(StandardCharsets.UTF_8), byte[].class, stored.getType()));

        assertThat(back).isEqualTo(INTRODUCED);
    }

    @Test
    void personalDataWithoutASubjectIsRefused() {
        Sample.Introduced nobody = new Sample.Introduced(
                null, "Zeb", List.of(), new Sample.Address(null, "AT"), List.of(), INTRODUCED.at());
        assertThatThrownBy(() -> json(nobody)).isInstanceOf(SerializationException.class);
    }

    @Test
    void aTextMovedToAnotherFieldOrPersonIsNotOpened() {
        SerializedObject<byte[]> stored = log.serializer.serialize(INTRODUCED, byte[].class);
        String json = new String(stored.getData(), StandardCharsets.UTF_8);
        String moved = json.replace("person-1", "person-2");
        log.serializer.serialize(
                new Sample.Introduced(
                        "person-2", "a", List.of(), new Sample.Address(null, "AT"), List.of(), Instant.EPOCH),
                byte[].class);

        assertThatThrownBy(() -> log.serializer.deserialize(new SimpleSerializedObject<>(
                        moved.getBytes(StandardCharsets.UTF_8), byte[].class, stored.getType())))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void whatHasAKeyApart_goesWithIt_whateverTheOrderOfTheFields() {
        var types = EventTypes.builder().events(Whispered.class).build();
        var serializer = new StoredSerializer(types, new Sealer(log.keys));
        var kept = new Whispered("person-1", null, "Zeb", new Sample.Answer(1, "Wobble"));
        var apart = new Whispered("person-1", "evening", "Zeb", new Sample.Answer(1, "Wobble"));
        var storedKept = serializer.serialize(kept, byte[].class);
        var stored = serializer.serialize(apart, byte[].class);
        var reordered = JsonMapper.shared().readValue(stored.getData(), java.util.LinkedHashMap.class);
        reordered.putLast("ownKey", reordered.get("ownKey"));
        reordered.putLast("person", reordered.get("person"));
        var other = new SimpleSerializedObject<>(
                JsonMapper.shared().writeValueAsBytes(reordered), byte[].class, stored.getType());
        assertThat((Object) serializer.deserialize(storedKept)).isEqualTo(kept);
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(apart);
        assertThat((Object) serializer.deserialize(other)).isEqualTo(apart);

        log.keys.destroy(KeyName.of("person-1", "evening"));

        var nothing = new Whispered("person-1", "evening", null, new Sample.Answer(1, null));
        assertThat((Object) serializer.deserialize(storedKept)).isEqualTo(kept);
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(nothing);
        assertThat((Object) serializer.deserialize(other)).isEqualTo(nothing);
    }

    @Test
    void tokensOfAllKindsComeBack() {
        TrackingToken at = new GlobalSequenceTrackingToken(7_999_999);
        List<TrackingToken> tokens = List.of(
                at,
                ReplayToken.createReplayToken(at),
                ReplayToken.createReplayToken(at, new GlobalSequenceTrackingToken(1_999_999)),
                new MergedTrackingToken(at, new GlobalSequenceTrackingToken(2_000_000)),
                new MergedTrackingToken(ReplayToken.createReplayToken(at), at));
        for (TrackingToken token : tokens) {
            Object back = log.serializer.deserialize(log.serializer.serialize(token, byte[].class));
            assertThat(back).isEqualTo(token);
        }
    }

    @Test
    void metaDataComesBack() {
        MetaData metaData = MetaData.with("traceId", "t").and("n", 3);
        Object back = log.serializer.deserialize(log.serializer.serialize(metaData, String.class));
        assertThat(back).isEqualTo(metaData);
    }

    @Test
    void aNameInTheStoreChoosesNoClass() {
        SimpleSerializedObject<byte[]> foreign = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, "java.util.HashMap", null);

        assertThat(log.serializer.classForType(foreign.getType())).isEqualTo(UnknownSerializedType.class);
        Object back = log.serializer.deserialize(foreign);
        assertThat(back).isInstanceOf(UnknownSerializedType.class);
    }

    private String json(Object event) {
        return json(log, event);
    }

    private static String json(Fixture with, Object event) {
        return with.serializer.serialize(event, String.class).getData();
    }
}
