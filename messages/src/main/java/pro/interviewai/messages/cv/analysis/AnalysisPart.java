package pro.interviewai.messages.cv.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parts of a score, with the points that each has at most; together a hundred. */
public enum AnalysisPart {
    @JsonProperty("personalInfo")
    PERSONAL_INFO(10),
    @JsonProperty("summary")
    SUMMARY(10),
    @JsonProperty("experience")
    EXPERIENCE(35),
    @JsonProperty("education")
    EDUCATION(10),
    @JsonProperty("skills")
    SKILLS(20),
    @JsonProperty("formatting")
    FORMATTING(15);

    private final int most;

    AnalysisPart(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
