package pro.interviewai.gateways.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.gateways.file.PersonsKeys;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.ports.file.FileStoreUnavailableException;

/** What every store of documents does; each has its own way of looking at, spoiling and taking away what it keeps. */
abstract class DocumentStoreContract {
    static final String ANN = "ann-example";
    static final String BOB = "bob-example";
    static final byte[] CV = "Ann Example, plumber, ann@example.org".getBytes(StandardCharsets.UTF_8);

    final PersonsKeys keys = new PersonsKeys();

    abstract DocumentStore store();

    /** Names under which something is kept. */
    abstract List<String> names() throws Exception;

    abstract byte[] kept(String documentId) throws Exception;

    abstract void put(String documentId, byte[] bytes) throws Exception;

    abstract void takeAway() throws Exception;

    @Test
    void aDocumentIsFoundAsItWasKept_whateverItsLength() {
        byte[] long5 = new byte[5 * 1024 * 1024];
        new Random(5).nextBytes(long5);
        store().keep(ANN, "short", CV);
        store().keep(ANN, "long", long5);
        store().keep(ANN, "none", new byte[0]);

        assertThat(store().find(ANN, "short")).contains(CV);
        assertThat(store().find(ANN, "long"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(long5));
        assertThat(store().find(ANN, "none")).contains(new byte[0]);
    }

    @Test
    void keptAgain_theLatestHolds() {
        store().keep(ANN, "one", CV);
        store().keep(ANN, "one", CV);
        store().keep(ANN, "one", new byte[] {7});

        assertThat(store().find(ANN, "one")).contains(new byte[] {7});
    }

    @Test
    void whatIsKeptTellsNothing_neitherByItsBytesNorByItsName() throws Exception {
        store().keep(ANN, "one", CV);

        assertThat(new String(kept("one"), StandardCharsets.ISO_8859_1)).doesNotContain("Ann", "plumber", ANN);
        assertThat(names())
                .singleElement()
                .satisfies(name -> assertThat(name).contains("one").doesNotContain("ann"));
    }

    @Test
    void whatIsNotThereIsNotFound_andMayBeRemoved() {
        store().keep(ANN, "one", CV);
        store().remove("one");
        store().remove("one");

        assertThat(store().find(ANN, "one")).isEmpty();
        assertThat(store().find(ANN, "never")).isEmpty();
    }

    @Test
    void whoseKeyIsDestroyedHasNothing_thoughTheBytesAreThere() throws Exception {
        store().keep(ANN, "one", CV);
        keys.destroy(ANN);

        assertThat(store().find(ANN, "one")).isEmpty();
        assertThat(kept("one")).isNotEmpty();
    }

    @Test
    void whatWasAlteredOrMovedOrIsSomebodyElsesDoesNotOpen() throws Exception {
        store().keep(ANN, "one", CV);
        store().keep(BOB, "two", CV);
        byte[] bytes = kept("one");

        assertThatIllegalStateException().isThrownBy(() -> store().find(BOB, "one"));
        put("three", bytes);
        assertThatIllegalStateException().isThrownBy(() -> store().find(ANN, "three"));
        bytes[bytes.length - 1] ^= 1;
        put("one", bytes);
        assertThatIllegalStateException().isThrownBy(() -> store().find(ANN, "one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../one", "a/b", "", "a.b", "ä", "one\n", "%2e%2e"})
    void anIdThatLeadsElsewhereIsNone(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> store().keep(ANN, id, CV));
        assertThatIllegalArgumentException().isThrownBy(() -> store().find(ANN, id));
        assertThatIllegalArgumentException().isThrownBy(() -> store().remove(id));
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAway() throws Exception {
        store().keep(ANN, "one", CV);
        takeAway();

        assertThatThrownBy(() -> store().keep(ANN, "two", CV)).isInstanceOf(FileStoreUnavailableException.class);
        assertThatThrownBy(() -> store().find(ANN, "one")).isInstanceOf(FileStoreUnavailableException.class);
        assertThatThrownBy(() -> store().remove("one")).isInstanceOf(FileStoreUnavailableException.class);
    }
}
