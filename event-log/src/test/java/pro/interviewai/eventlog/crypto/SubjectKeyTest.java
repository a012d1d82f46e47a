package pro.interviewai.eventlog.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectKeyTest {
    private static final byte[] PLACE = "place".getBytes(StandardCharsets.UTF_8);
    private final SubjectKey key = SubjectKey.of(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Jürgen 🦆 \u0000", "0123456789012345678901234567890123456789"})
    void whatIsSealedOpens(String text) throws GeneralSecurityException {
        assertThat(key.open(PLACE, key.seal(PLACE, text))).isEqualTo(text);
    }

    @Test
    void equalTextsAreSealedEqually_othersWithAnotherNonce() {
        assertThat(key.seal(PLACE, "text")).isEqualTo(key.seal(PLACE, "text"));
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            nonces.add(Arrays.toString(Arrays.copyOfRange(key.seal(PLACE, "text " + i), 1, 13)));
        }
        nonces.add(Arrays.toString(Arrays.copyOfRange(key.seal(new byte[] {1}, "text 0"), 1, 13)));
        nonces.add(
                Arrays.toString(Arrays.copyOfRange(SubjectKey.of(new byte[] {1}).seal(PLACE, "text 0"), 1, 13)));
        assertThat(nonces).hasSize(1002);
    }

    @Test
    void sealingAndOpeningTakeTurns() throws GeneralSecurityException {
        SubjectKey other = SubjectKey.of(new byte[] {1});
        for (int i = 0; i < 10; i++) {
            byte[] sealed = key.seal(PLACE, "text");
            byte[] sealedOther = other.seal(PLACE, "text");

            assertThat(key.open(PLACE, sealed)).isEqualTo("text");
            assertThat(key.seal(PLACE, "text")).isEqualTo(sealed);
            assertThat(other.open(PLACE, sealedOther)).isEqualTo("text");
        }
    }

    @Test
    void placeAndTextAreNotConfused() {
        assertThat(Arrays.copyOf(key.seal("ab".getBytes(StandardCharsets.UTF_8), "c"), 13))
                .isNotEqualTo(Arrays.copyOf(key.seal("a".getBytes(StandardCharsets.UTF_8), "bc"), 13));
    }

    @Test
    void anyAlteredByteIsNoticed() {
        byte[] sealed = key.seal(PLACE, "text");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> key.open(PLACE, altered)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> key.open(new byte[0], sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.open(PLACE, new byte[0])).isInstanceOf(GeneralSecurityException.class);
    }

    /** The answer was computed apart, from the description of the format, with other libraries. */
    @Test
    void theFormatStaysAsItIs() throws GeneralSecurityException {
        byte[] sealed =
                java.util.HexFormat.of().parseHex("01621e0cf3268375e89676921df6a8018430f762f7768114e3403e20cc42a7800b");
        assertThat(key.open(PLACE, sealed)).isEqualTo("text");
        assertThat(key.seal(PLACE, "text")).isEqualTo(sealed);
    }

    @Test
    void bytesOpenAsTheyWere_andEqualOnesAreSealedEqually() throws GeneralSecurityException {
        for (int length : new int[] {0, 1, 16, 100_000}) {
            byte[] content = new byte[length];
            new Random(length).nextBytes(content);
            byte[] sealed = key.sealBytes(PLACE, content);

            assertThat(key.openBytes(PLACE, sealed)).isEqualTo(content);
            assertThat(key.sealBytes(PLACE, content)).isEqualTo(sealed);
            assertThat(sealed).hasSize(1 + 12 + length + 16);
        }
    }

    @Test
    void bytesAndTextsAreToldApart_andNeitherOpensAsTheOther() {
        byte[] text = key.seal(PLACE, "text");
        byte[] bytes = key.sealBytes(PLACE, "text".getBytes(StandardCharsets.UTF_8));

        assertThat(SubjectKey.holdsBytes(text)).isFalse();
        assertThat(SubjectKey.holdsBytes(bytes)).isTrue();
        assertThat(Arrays.copyOfRange(bytes, 1, 13)).isNotEqualTo(Arrays.copyOfRange(text, 1, 13));
        assertThatThrownBy(() -> key.openBytes(PLACE, text)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.open(PLACE, bytes)).isInstanceOf(GeneralSecurityException.class);
        text[0] = bytes[0];
        bytes[0] = 1;
        assertThatThrownBy(() -> key.openBytes(PLACE, text)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.open(PLACE, bytes)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anyAlteredByteOfBytesIsNoticed() {
        byte[] sealed = key.sealBytes(PLACE, new byte[] {1, 2, 3});
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> key.openBytes(PLACE, altered)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> key.openBytes(new byte[0], sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.openBytes(PLACE, new byte[0])).isInstanceOf(GeneralSecurityException.class);
    }

    /** The answer was computed apart, from the description of the format, with other libraries. */
    @Test
    void theFormOfBytesStaysAsItIs() throws GeneralSecurityException {
        byte[] content = "text".getBytes(StandardCharsets.UTF_8);
        byte[] sealed =
                java.util.HexFormat.of().parseHex("02d793a87030b7c866a1ba27e8ead5149772e2ea96b6503312ce2ed821cead7203");
        assertThat(key.openBytes(PLACE, sealed)).isEqualTo(content);
        assertThat(key.sealBytes(PLACE, content)).isEqualTo(sealed);
    }

    @Test
    void blindIndexesAreStableAndKeyed() {
        BlindIndex index = new BlindIndex(MasterKey.of(new byte[32]));
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(index.of("a@b.c")).hasSize(64).isEqualTo(index.of("a@b.c")).isNotEqualTo(index.of("a@b.d"));
        assertThat(new BlindIndex(MasterKey.of(other)).of("a@b.c")).isNotEqualTo(index.of("a@b.c"));
    }
}
