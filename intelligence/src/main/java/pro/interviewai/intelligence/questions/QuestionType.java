package pro.interviewai.intelligence.questions;

/** What a single question asks for: knowledge, an own experience, or the working through of a case. */
public enum QuestionType {
    TECHNICAL,
    BEHAVIORAL,
    CASE_STUDY
}
