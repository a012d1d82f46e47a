package pro.interviewai.intelligence.cv.output;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a CV can be written as. */
public enum CvFormat {
    @JsonProperty("pdf")
    PDF("application/pdf", "pdf"),
    @JsonProperty("docx")
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** JSON Resume 1.0.0 (jsonresume.org/schema). */
    @JsonProperty("json")
    JSON("application/json", "json");

    private final String mediaType;
    private final String suffix;

    CvFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String suffix() {
        return suffix;
    }
}
