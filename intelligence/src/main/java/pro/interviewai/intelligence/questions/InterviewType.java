package pro.interviewai.intelligence.questions;

import java.util.List;

/** What a whole interview asks for: one type of question, or all of them in balance. */
public enum InterviewType {
    TECHNICAL(List.of(QuestionType.TECHNICAL)),
    BEHAVIORAL(List.of(QuestionType.BEHAVIORAL)),
    CASE_STUDY(List.of(QuestionType.CASE_STUDY)),
    MIXED(List.of(QuestionType.values()));

    private final List<QuestionType> questionTypes;

    InterviewType(List<QuestionType> questionTypes) {
        this.questionTypes = questionTypes;
    }

    /** The types of question such an interview draws from. */
    public List<QuestionType> questionTypes() {
        return questionTypes;
    }
}
