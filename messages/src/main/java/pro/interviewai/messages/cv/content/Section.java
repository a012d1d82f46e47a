package pro.interviewai.messages.cv.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parts of a CV that have a form. */
public enum Section {
    @JsonProperty("personalInfo")
    PERSONAL_INFO,
    @JsonProperty("summary")
    SUMMARY,
    @JsonProperty("experience")
    EXPERIENCE,
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("skills")
    SKILLS,
    @JsonProperty("languages")
    LANGUAGES,
    @JsonProperty("certifications")
    CERTIFICATIONS,
    @JsonProperty("other")
    OTHER
}
