package pro.interviewai.gateways.payment.sandbox.wire;

import tools.jackson.databind.node.ObjectNode;

/** An answer that tells what is wrong with a request; whatever the request had begun is given up. */
public final class StripeError extends RuntimeException {
    private static final int BAD_REQUEST = 400;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int NOT_FOUND = 404;

    private final int status;
    private final String type;
    private final String code;

    public StripeError(int status, String type, String code, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
    }

    public static StripeError missing(String kind, String id) {
        return new StripeError(
                NOT_FOUND, "invalid_request_error", "resource_missing", "No such %s: '%s'".formatted(kind, id));
    }

    public static StripeError invalid(String code, String message) {
        return new StripeError(BAD_REQUEST, "invalid_request_error", code, message);
    }

    public static StripeError card(String code, String message) {
        return new StripeError(PAYMENT_REQUIRED, "card_error", code, message);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public ObjectNode json() {
        var json = Json.empty();
        var error = json.putObject("error").put("type", type).put("message", getMessage());
        if (!code.isEmpty()) {
            error.put("code", code);
        }
        if (type.equals("card_error")) {
            error.put("decline_code", "generic_decline");
        }
        return json;
    }
}
