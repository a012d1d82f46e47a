package pro.interviewai.intelligence.scoring.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderTest {
    private static final AllMiniLmL6V2QuantizedEmbeddingModel WRAPPER = new AllMiniLmL6V2QuantizedEmbeddingModel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One waiter serves fifty tables.",
                "A virtual thread unmounts from its carrier while it blocks.",
                "caf\u00e9 \u2014 na\u00efve \uD83D\uDE00 & co.",
                "x"
            })
    void directionIsThatOfTheModelsOwnWrapper(String text) {
        try (Embedder embedder = new Embedder(1)) {
            assertThat(Directions.dot(
                            embedder.embed(text), WRAPPER.embed(text).content().vector()))
                    .isGreaterThan(0.99f);
        }
    }

    @Test
    void aTextThatIsReadHasItsOwnDirectionBitByBit() {
        String text = "One waiter serves fifty tables, and the kitchen burns.";
        try (Embedder embedder = new Embedder(1)) {
            assertThat(embedder.read(text).direction(0, text.length())).containsExactly(embedder.embed(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void aPieceIsFoundWhereverItStandsAndHoweverLongTheText(int before) {
        String text = "\uD83D\uDE00 The bakery opens at six in the morning and sells warm bread, ".repeat(before)
                + "one waiter serves fifty tables, and the database locks a row until the commit.";
        try (Embedder embedder = new Embedder(1)) {
            ReadText read = embedder.read(text);
            for (String piece :
                    List.of("one waiter serves fifty tables", "the database locks a row until the commit")) {
                int start = text.indexOf(piece);
                float[] inPlace = read.direction(start, start + piece.length());

                assertThat(Directions.dot(inPlace, embedder.embed(piece))).isGreaterThan(0.6f);
                assertThat(Directions.dot(inPlace, embedder.embed("sells warm bread")))
                        .isLessThan(0.6f);
            }
        }
    }

    @Test
    void closingWaitsForWorkUnderWayOnlySoLong() throws Exception {
        Embedder embedder = new Embedder(1, Duration.ofMillis(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> embedder.undisturbed(() -> {
            begun.countDown();
            return awaited(mayEnd);
        }));
        begun.await();

        embedder.close();

        assertThatThrownBy(() -> embedder.embed("x")).isInstanceOf(IllegalStateException.class);
        mayEnd.countDown();
        assertThat(work.get()).isEqualTo("done");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
