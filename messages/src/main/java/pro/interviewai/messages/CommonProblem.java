package pro.interviewai.messages;

/** Refusals that any feature may give. */
public enum CommonProblem implements Problem {
    MALFORMED_REQUEST(400, "The request is not well-formed JSON of the expected shape."),
    VALIDATION_FAILED(400, "Some fields are missing or invalid."),
    UNAUTHENTICATED(401, "Please sign in first."),
    FORBIDDEN(403, "You are not allowed to do this."),
    NOT_FOUND(404, "There is nothing here, or it is not yours."),
    METHOD_NOT_ALLOWED(405, "This URL does not support that method."),
    NOT_ACCEPTABLE(406, "The response is not available in the requested format."),
    REQUEST_TIMEOUT(408, "The request took too long to arrive. Please try again."),
    CONFLICT(409, "Someone else changed this at the same time. Please try again."),
    PAYLOAD_TOO_LARGE(413, "The request is too large."),
    UNSUPPORTED_MEDIA_TYPE(415, "Please send the request as application/json."),
    TOO_MANY_REQUESTS(429, "Too many requests. Please wait a moment."),
    HEADERS_TOO_LARGE(431, "The URL or the headers of the request are too large."),
    INTERNAL_ERROR(500, "Something went wrong on our side. Nothing that was confirmed is lost."),
    UNAVAILABLE(503, "The service is not available right now. Please try again in a few seconds."),
    STORE_FULL(507, "There is no space left to store anything new right now. What is stored can still be read.");

    private final int status;
    private final String sentence;

    CommonProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
