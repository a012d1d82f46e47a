package pro.interviewai.query.cv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.Sealer;
import tools.jackson.databind.json.JsonMapper;

/** Seals what people wrote, each with the key of its person and for its field of its document only. */
final class CvSeal {
    private final Sealer sealer;
    private final JsonMapper json;

    CvSeal(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    /** Empty where there is nothing to seal, or the person is erased. */
    Optional<byte[]> text(String userId, String place, @Nullable String text) {
        return text == null ? Optional.empty() : sealer.sealUnlessErased(userId, place, text);
    }

    Optional<byte[]> json(String userId, String place, Object value) {
        return sealer.sealUnlessErased(userId, place, json.writeValueAsString(value));
    }

    /** Null where nothing is sealed, or the person is erased. */
    @Nullable
    String open(String userId, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : sealer.open(userId, place, sealed).orElse(null);
    }

    <T> @Nullable T open(String userId, String place, byte @Nullable [] sealed, Class<T> type) {
        var text = open(userId, place, sealed);
        return text == null ? null : json.readValue(text, type);
    }

    static String place(String collection, String id, String field) {
        return collection + "/" + id + "/" + field;
    }
}
