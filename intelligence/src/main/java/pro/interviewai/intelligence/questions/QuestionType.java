package pro.interviewai.intelligence.questions;

import java.util.List;
import pro.interviewai.messages.interview.choice.InterviewType;

/** What a single question asks for: knowledge, an own experience, or the working through of a case. */
public enum QuestionType {
    TECHNICAL,
    BEHAVIORAL,
    CASE_STUDY;

    /** The types of question that an interview of the given type draws from. */
    public static List<QuestionType> of(InterviewType interview) {
        return switch (interview) {
            case TECHNICAL -> List.of(TECHNICAL);
            case BEHAVIORAL -> List.of(BEHAVIORAL);
            case CASE_STUDY -> List.of(CASE_STUDY);
            case MIXED -> List.of(values());
        };
    }
}
