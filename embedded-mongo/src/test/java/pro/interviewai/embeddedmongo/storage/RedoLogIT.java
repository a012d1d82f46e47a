package pro.interviewai.embeddedmongo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedoLogIT {

    @TempDir
    Path directory;

    private MVMap<byte[], byte[]> map;

    @BeforeEach
    void open() {
        map = MVStore.open(null)
                .openMap(
                        "map",
                        new MVMap.Builder<byte[], byte[]>()
                                .keyType(ByteArrayDataType.INSTANCE)
                                .valueType(ByteArrayDataType.INSTANCE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(RedoLog log, String... keys) {
        for (String key : keys) {
            LoggedChange change = log.begin();
            change.put(map, bytes(key), bytes("value of " + key));
            change.seal();
        }
        log.awaitAll();
    }

    private List<String> replay(long from) throws IOException {
        List<String> keys = new ArrayList<>();
        RedoSegments.replay(directory, from, (mapId, key, value) -> {
            assertThat(mapId).isEqualTo(map.getId());
            keys.add(new String(key, StandardCharsets.UTF_8) + (value == null ? "-" : ""));
        });
        return keys;
    }

    @Test
    void changesComeBackInOrderFromTheSequenceAskedFor() throws IOException {
        try (RedoLog log = new RedoLog(directory, 1, true)) {
            write(log, "a", "b");
            assertThat(log.roll()).isEqualTo(3);
            write(log, "c");
            LoggedChange change = log.begin();
            change.remove(map, bytes("a"));
            change.seal();
            log.awaitAll();
        }
        assertThat(replay(1)).containsExactly("a", "b", "c", "a-");
        assertThat(replay(3)).containsExactly("c", "a-");
    }

    @Test
    void aFailedChangeIsUndone() {
        LoggedChange change = new LoggedChange(1);
        map.put(bytes("a"), bytes("old"));
        change.put(map, bytes("a"), bytes("new"));
        change.put(map, bytes("b"), bytes("new"));
        change.remove(map, bytes("a"));
        change.undo();
        assertThat(map.get(bytes("a"))).isEqualTo(bytes("old"));
        assertThat(map.containsKey(bytes("b"))).isFalse();
    }

    @Test
    void aTornTailIsCutWhereverItWasTorn() throws IOException {
        try (RedoLog log = new RedoLog(directory, 1, false)) {
            write(log, "a", "b", "c");
        }
        Path segment = RedoSegments.fileOf(directory, 1);
        byte[] whole = Files.readAllBytes(segment);
        int record = whole.length / 3;
        for (int length = 0; length < whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));
            assertThat(replay(1)).containsExactly(Arrays.copyOf(new String[] {"a", "b", "c"}, length / record));
        }
        byte[] flipped = whole.clone();
        flipped[record + 20] ^= 1;
        Files.write(segment, flipped);
        assertThat(replay(1)).containsExactly("a");
    }

    @Test
    void damageBeforeTheLastSegmentIsAnError() throws IOException {
        try (RedoLog log = new RedoLog(directory, 1, false)) {
            write(log, "a", "b");
            log.roll();
            write(log, "c");
        }
        Files.write(RedoSegments.fileOf(directory, 1), new byte[] {1}, StandardOpenOption.WRITE);
        assertThatThrownBy(() -> replay(1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is damaged at byte 0");
    }
}
