package pro.interviewai.messages.question;

import java.util.Set;

/** What can be asked about the question bank. */
public sealed interface QuestionQuery {

    /** Which questions administrators have added, revised or withdrawn, answered by {@link RevisedIds}. */
    record FindRevisedIds() implements QuestionQuery {}

    /** Those of the named questions that have been changed, answered by a list of {@link RevisedQuestion}. */
    record FindRevisedQuestions(Set<String> ids) implements QuestionQuery {
        public FindRevisedQuestions {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * One changed question, answered by an optional {@link RevisedQuestion}.
     *
     * @param atLeastVersion waits a moment until its stream is known up to this version
     */
    record FindRevisedQuestion(QuestionId questionId, long atLeastVersion) implements QuestionQuery {}

    /** How the named questions have fared, answered by {@link QuestionStatistics}. */
    record FindQuestionStatistics(Set<String> ids) implements QuestionQuery {
        public FindQuestionStatistics {
            ids = Set.copyOf(ids);
        }
    }
}
