package pro.interviewai.intelligence.cv.accuracy;

/** What is compared, a row of the table each. */
enum Field {
    NAME("name"),
    EMAIL("email"),
    PHONE("phone"),
    LOCATION("location"),
    LINKEDIN("linkedin"),
    GITHUB("github"),
    SUMMARY("summary"),
    TITLE("experience: title"),
    COMPANY("experience: company"),
    TEAM("experience: team"),
    WORKPLACE("experience: location"),
    WORK_DATES("experience: dates"),
    WORK_START("experience: start"),
    WORK_END("experience: end"),
    CURRENT("experience: current"),
    ACHIEVEMENT("experience: achievements"),
    DEGREE("education: degree"),
    INSTITUTION("education: institution"),
    SCHOOL_PLACE("education: location"),
    SCHOOL_START("education: start"),
    SCHOOL_END("education: end"),
    GPA("education: gpa"),
    HONOURS("education: honours"),
    SKILL("skills"),
    LANGUAGE("languages"),
    CERTIFICATION("certifications");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
