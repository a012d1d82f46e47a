package pro.interviewai.eventlog.serialization;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.Sealer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows stored JSON to an auditor: as it is stored, but for personal texts, of which it says whether they are there. What
 * is not known to be personal was stored in clear for that reason; a text that is stays sealed whatever happens.
 */
public final class AuditedPayloads {
    public static final String MASKED = "[masked]";
    public static final String ERASED = "[erased]";
    public static final String UNREADABLE = "[unreadable]";

    /** How personal texts are shown. */
    public enum Texts {
        MASKED,
        REVEALED,
        /** In clear, and nothing in place of those that were erased. */
        TAKEN_ALONG
    }

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final EventTypes types;
    private final Map<Texts, PersonalText> shown;
    private final JsonMapper json = JsonMapper.shared();

    public AuditedPayloads(EventTypes types, Sealer sealer) {
        this.types = types;
        this.shown = Map.of(
                Texts.MASKED, new PersonalText(new Showing(sealer, _ -> MASKED)),
                Texts.REVEALED, new PersonalText(new Showing(sealer, Function.identity())),
                Texts.TAKEN_ALONG, new PersonalText(TextCipher.with(sealer)));
    }

    /** @param name the stored name of the event */
    public Map<String, @Nullable Object> payload(String name, byte[] stored, Texts texts) {
        JsonNode tree = json.readTree(stored);
        if (types.named(name) instanceof StoredType.Event event && tree instanceof ObjectNode object) {
            Objects.requireNonNull(shown.get(texts)).open(object, event.shape(), name);
        }
        return json.convertValue(tree, OBJECT);
    }

    public Map<String, @Nullable Object> metaData(byte[] stored) {
        return json.readValue(stored, OBJECT);
    }

    private record Showing(Sealer sealer, Function<String, String> shown) implements TextCipher {
        @Override
        public Optional<String> seal(String subject, String place, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<String> open(String subject, String place, String sealed) {
            try {
                var text = sealer.open(subject, place, Base64.getDecoder().decode(sealed));
                return Optional.of(text.map(shown).orElse(ERASED));
            } catch (IllegalArgumentException | IllegalStateException altered) {
                return Optional.of(UNREADABLE);
            }
        }
    }
}
