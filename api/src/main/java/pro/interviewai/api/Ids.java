package pro.interviewai.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where new ids come from. */
public interface Ids {

    /** A random id. */
    String next();

    /**
     * An id that is the same whenever the same is done again under the same key, so that a repeated request meets what
     * the first one made; random without a key.
     *
     * @param scope whose key it is and what for
     * @param key what the client sent as {@code Idempotency-Key}
     */
    default String of(String scope, @Nullable String key) {
        return key == null
                ? next()
                : UUID.nameUUIDFromBytes((scope + '\n' + key).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
