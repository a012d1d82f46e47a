package pro.interviewai.gateways.payment;

import com.stripe.model.StripeObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object of Stripe's as it was sent, so that members can be read that its library does not know any more.
 *
 * <p>What is required and missing is an {@link IncompleteObjectException}.
 */
record StripeJson(JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static StripeJson of(StripeObject object) {
        return parse(object.toJson());
    }

    static StripeJson parse(String json) {
        return new StripeJson(MAPPER.readTree(json));
    }

    StripeJson at(String... path) {
        var found = node;
        for (var name : path) {
            found = found.path(name);
        }
        return new StripeJson(found);
    }

    List<StripeJson> list(String... path) {
        return at(path).node.valueStream().map(StripeJson::new).toList();
    }

    boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** A text, or the id of an object that is told in full. */
    @Nullable
    String text(String... path) {
        var found = at(path).node;
        var text = found.isObject() ? found.path("id") : found;
        return text.isString() && !text.stringValue().isBlank() ? text.stringValue() : null;
    }

    String requiredText(String... path) {
        return required(text(path), path);
    }

    @Nullable
    Long number(String... path) {
        var found = at(path).node;
        return found.isIntegralNumber() && found.canConvertToLong() ? found.longValue() : null;
    }

    long requiredNumber(String... path) {
        return required(number(path), path);
    }

    @Nullable
    Instant moment(String... path) {
        var seconds = number(path);
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    Instant requiredMoment(String... path) {
        return required(moment(path), path);
    }

    boolean flag(String... path) {
        var found = at(path).node;
        return found.isBoolean() && found.booleanValue();
    }

    private static <T> T required(@Nullable T value, String... path) {
        if (value == null) {
            throw new IncompleteObjectException(String.join(".", path));
        }
        return value;
    }
}
