package pro.interviewai.intelligence.cv.output;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.CvContent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * CVs in the format of JSON Resume 1.0.0 (jsonresume.org/schema). What it has no place for, such as a team, dates as they were
 * written and the order of the sections, stands in objects named {@code interviewai}, so that our own files come back whole but
 * for the lines that pieces were read from. Where somebody has changed a field since, the field counts.
 */
public final class JsonResume {
    static final String OWN = "interviewai";
    private static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonResume() {}

    /** In UTF-8. */
    public static byte[] write(CvContent content) {
        return JSON.writeValueAsBytes(ResumeWriting.of(content));
    }

    /**
     * Unknown fields are passed over; all pieces are typed ones.
     *
     * @throws ProblemException {@code CV_JSON_INVALID}, saying where, if it is no JSON, more than a megabyte, too deep or too long
     *     somewhere, or of another type than the schema has
     */
    public static CvContent read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw invalid("The file has more than a megabyte.");
        }
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (JacksonException broken) {
            TokenStreamLocation place = broken.getLocation();
            throw invalid(
                    place == null
                            ? CvProblem.CV_JSON_INVALID.sentence()
                            : "The file cannot be read as JSON at line %d, column %d."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
        return ResumeReading.of(new Given(root, ""));
    }

    static ProblemException invalid(String detail) {
        return new ProblemException(CvProblem.CV_JSON_INVALID, detail);
    }
}
