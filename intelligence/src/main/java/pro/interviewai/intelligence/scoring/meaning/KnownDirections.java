package pro.interviewai.intelligence.scoring.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Directions of texts that were made when the program was built. They count only where this machine's own come out the
 * same: native code may compute otherwise on another processor, and the same words must always get the same score.
 */
final class KnownDirections {
    private static final String SHIPPED = "/scoring/directions.bin";
    private static final int PROBES = 3;

    private final Map<String, float[]> byText;

    KnownDirections(Map<String, float[]> byText) {
        this.byText = byText;
    }

    /** Those that the build has put beside the bank; none if it has not. */
    static KnownDirections shipped() {
        try (InputStream in = KnownDirections.class.getResourceAsStream(SHIPPED)) {
            return in == null ? new KnownDirections(Map.of()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KnownDirections read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Map<String, float[]> byText = new LinkedHashMap<>();
        for (int texts = data.readInt(); texts > 0; texts--) {
            String text = data.readUTF();
            float[] direction = new float[Embedder.DIMENSIONS];
            byte[] numbers = new byte[direction.length * Float.BYTES];
            data.readFully(numbers);
            ByteBuffer.wrap(numbers).asFloatBuffer().get(direction);
            byText.put(text, direction);
        }
        return new KnownDirections(byText);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(byText.size());
        for (Map.Entry<String, float[]> known : byText.entrySet()) {
            data.writeUTF(known.getKey());
            ByteBuffer numbers = ByteBuffer.allocate(known.getValue().length * Float.BYTES);
            numbers.asFloatBuffer().put(known.getValue());
            data.write(numbers.array());
        }
    }

    Set<String> texts() {
        return byText.keySet();
    }

    /** Takes what is known, and asks the given one for what is not, or for everything when it disagrees. */
    Embedding or(Embedding embedding) {
        return agreesWith(embedding) ? text -> known(text, embedding) : embedding;
    }

    /** Whether some of them, from all over, come out the same. */
    boolean agreesWith(Embedding embedding) {
        List<String> texts = new ArrayList<>(byText.keySet());
        for (int i = 0; i < PROBES && i < texts.size(); i++) {
            String text = texts.get(i * texts.size() / PROBES);
            if (!Arrays.equals(byText.get(text), embedding.embed(text))) {
                return false;
            }
        }
        return true;
    }

    private float[] known(String text, Embedding otherwise) {
        float[] direction = byText.get(text);
        return direction == null ? otherwise.embed(text) : direction;
    }
}
