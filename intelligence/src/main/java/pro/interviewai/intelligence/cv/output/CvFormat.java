package pro.interviewai.intelligence.cv.output;

/** What a CV can be written as. */
public enum CvFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** JSON Resume 1.0.0 (jsonresume.org/schema). */
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
