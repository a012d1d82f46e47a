package pro.interviewai.intelligence.scoring.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.questions.ClasspathQuestionBank;

/** What the build has embedded is what would be embedded now, of the bank and by the model that are there. */
class KnownDirectionsTest {
    private static final KnownDirections SHIPPED = KnownDirections.shipped();
    private static final List<String> TEXTS = List.copyOf(SHIPPED.texts());
    private static final Embedder NOW = new Embedder(1);

    private final List<String> embeddedNow = new ArrayList<>();

    @AfterAll
    static void close() {
        NOW.close();
    }

    private float[] now(String text) {
        embeddedNow.add(text);
        return NOW.embed(text);
    }

    @Test
    void nothingOfTheBackgroundIsEmbeddedNowButProbes() {
        Embedding known = SHIPPED.or(this::now);
        int probes = embeddedNow.size();

        new Background(ClasspathQuestionBank.load(), known);

        assertThat(probes).isPositive().isLessThan(5);
        assertThat(embeddedNow).hasSize(probes);
    }

    @Test
    void itIsBitByBitWhatIsEmbeddedNow() {
        Embedding known = SHIPPED.or(NOW);
        for (int i = 0; i < TEXTS.size(); i += 4) {
            String text = TEXTS.get(i);
            assertThat(known.embed(text)).as(text).containsExactly(NOW.embed(text));
        }
    }

    @Test
    void anotherTextIsEmbeddedNow() {
        String another = TEXTS.getFirst() + " Or not.";

        assertThat(SHIPPED.or(this::now).embed(another)).containsExactly(NOW.embed(another));
        assertThat(embeddedNow).contains(another);
    }

    @Test
    void whatComesOutOtherwiseOnThisMachineDoesNotCount() {
        Map<String, float[]> otherwise = new HashMap<>();
        for (String text : TEXTS) {
            float[] direction = NOW.embed(text);
            direction[0] = Math.nextUp(direction[0]);
            otherwise.put(text, direction);
        }

        assertThat(new KnownDirections(otherwise).or(NOW)).isSameAs(NOW);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        byte[] written = written(SHIPPED);

        assertThat(written(KnownDirections.read(new ByteArrayInputStream(written))))
                .isEqualTo(written);
    }

    private static byte[] written(KnownDirections directions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        directions.write(out);
        return out.toByteArray();
    }
}
