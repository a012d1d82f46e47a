package pro.interviewai.intelligence.scoring.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a direction of its meaning: 384 numbers of length 1, from the MiniLM model in the model's jar, which is
 * loaded for the first text.
 *
 * <p>Texts go through one by one: in a batch the quantized model's result for a text depends on its neighbours, and the
 * same words must always get the same score.
 */
public final class Embedder implements Embedding, AutoCloseable {
    public static final String MODEL = "all-minilm-l6-v2-q";
    static final int DIMENSIONS = 384;
    private static final Duration UNTIL_DONE = Duration.ofSeconds(10);

    private final int threads;
    private final Duration untilDone;
    /** Held for reading by all work under way, and for writing by who frees the model. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private @Nullable LoadedModel model;
    private volatile boolean closed;

    public Embedder(int threads) {
        this(threads, UNTIL_DONE);
    }

    /** @param untilDone how long closing waits for work under way */
    Embedder(int threads, Duration untilDone) {
        this.threads = threads;
        this.untilDone = untilDone;
    }

    /**
     * @throws EmbeddingException when the native runtime fails
     * @throws IllegalStateException when this is closed
     */
    @Override
    public float[] embed(String text) {
        return undisturbed(() -> {
            try {
                return loaded().embed(text);
            } catch (OrtException e) {
                throw new EmbeddingException(e);
            }
        });
    }

    /**
     * Reads the text in one run of the model, for the directions of the text and of its pieces.
     *
     * @throws EmbeddingException when the native runtime fails
     * @throws IllegalStateException when this is closed
     */
    public ReadText read(String text) {
        return undisturbed(() -> {
            try {
                return loaded().read(text);
            } catch (OrtException e) {
                throw new EmbeddingException(e);
            }
        });
    }

    /**
     * Work that embeds one text after another: closing waits until all of it is done.
     *
     * @throws IllegalStateException when this is closed
     */
    public <T> T undisturbed(Supplier<T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the model is freed");
            }
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    private synchronized LoadedModel loaded() {
        LoadedModel known = model;
        if (known == null) {
            try {
                known = new LoadedModel(MODEL, threads);
            } catch (IOException | OrtException e) {
                throw new EmbeddingException(e);
            }
            model = known;
        }
        return known;
    }

    /** Frees the native memory once all work is done; if that takes too long it is left to the end of the process. */
    @Override
    public void close() {
        boolean idle = awaitIdle();
        closed = true;
        if (idle) {
            try {
                free();
            } finally {
                use.writeLock().unlock();
            }
        }
    }

    private boolean awaitIdle() {
        try {
            return use.writeLock().tryLock(untilDone.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void free() {
        LoadedModel known = model;
        model = null;
        if (known != null) {
            try {
                known.close();
            } catch (OrtException e) {
                throw new EmbeddingException(e);
            }
        }
    }

    /** The native runtime refused to load or to run the model. */
    public static final class EmbeddingException extends RuntimeException {
        EmbeddingException(Throwable cause) {
            super(cause);
        }
    }
}
