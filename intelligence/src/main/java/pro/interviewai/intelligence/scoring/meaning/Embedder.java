package pro.interviewai.intelligence.scoring.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * Turns a text into a direction of its meaning: 384 numbers of length 1, from the MiniLM model in the model's jar.
 *
 * <p>Texts go through one by one: in a batch the quantized model's result for a text depends on its neighbours, and the
 * same words must always get the same score. The jar's own Java wrapper offers no limit on threads and runs a pool.
 */
public final class Embedder implements AutoCloseable {
    public static final String MODEL = "all-minilm-l6-v2-q";
    static final int DIMENSIONS = 384;
    private static final int MOST_TOKENS = 96;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    public Embedder(int threads) {
        try (InputStream model = resource("/" + MODEL + ".onnx");
                InputStream vocabulary = resource("/" + MODEL + "-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary,
                    Map.of(
                            "padding", "false",
                            "truncation", "true",
                            "maxLength", String.valueOf(MOST_TOKENS),
                            "modelMaxLength", "512"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new EmbeddingException(e);
        }
    }

    /** @throws EmbeddingException when the native runtime fails */
    public float[] embed(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] ids = encoding.getIds();
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return meanOfTokens(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new EmbeddingException(e);
        }
    }

    private static float[] meanOfTokens(FloatBuffer states, int tokens) {
        float[] mean = new float[DIMENSIONS];
        for (int token = 0; token < tokens; token++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                mean[i] += states.get();
            }
        }
        return Directions.unit(mean);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Embedder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the classpath");
        }
        return in;
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbeddingException(e);
        }
    }

    /** The native runtime refused to load or to run the model. */
    public static final class EmbeddingException extends RuntimeException {
        EmbeddingException(Throwable cause) {
            super(cause);
        }
    }
}
