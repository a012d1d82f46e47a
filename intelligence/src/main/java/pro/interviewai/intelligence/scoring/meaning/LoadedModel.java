package pro.interviewai.intelligence.scoring.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model and its tokenizer in native memory, from the model's jar. Closed under a run it takes the process down.
 *
 * <p>The jar's own Java wrapper offers no limit on threads and runs a pool.
 */
final class LoadedModel implements AutoCloseable {
    private static final int MOST_TOKENS = 96;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    LoadedModel(String name, int threads) throws IOException, OrtException {
        try (InputStream model = resource("/" + name + ".onnx");
                InputStream vocabulary = resource("/" + name + "-tokenizer.json");
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
        }
    }

    /** The direction of the text by itself; what goes beyond {@link #MOST_TOKENS} does not count. */
    float[] embed(String text) throws OrtException {
        return run(text, tokenizer.encode(text)).direction();
    }

    /** A text of more than {@link #MOST_TOKENS} is read in several runs. */
    ReadText read(String text) throws OrtException {
        Encoding encoding = tokenizer.encode(text, true, true);
        List<ReadText.Run> runs = new ArrayList<>();
        runs.add(run(text, encoding));
        for (Encoding further : encoding.getOverflowing()) {
            runs.add(run(text, further));
        }
        return new ReadText(runs);
    }

    private ReadText.Run run(String text, Encoding encoding) throws OrtException {
        long[] ids = encoding.getIds();
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[] states = new float[ids.length * Embedder.DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(states);
            return new ReadText.Run(begins(text, encoding.getCharTokenSpans()), states);
        }
    }

    /** The tokenizer counts code points, everything else here counts chars. */
    private static int[] begins(String text, @Nullable CharSpan[] tokens) {
        int[] begins = new int[tokens.length];
        int codePoints = 0;
        int chars = 0;
        for (int i = 0; i < tokens.length; i++) {
            CharSpan token = tokens[i];
            if (token == null) {
                begins[i] = ReadText.Run.MARK;
            } else {
                chars = text.offsetByCodePoints(chars, token.getStart() - codePoints);
                codePoints = token.getStart();
                begins[i] = chars;
            }
        }
        return begins;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = LoadedModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the classpath");
        }
        return in;
    }

    @Override
    public void close() throws OrtException {
        tokenizer.close();
        session.close();
    }
}
