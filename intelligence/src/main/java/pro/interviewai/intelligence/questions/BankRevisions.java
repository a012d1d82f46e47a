package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pro.interviewai.messages.question.RevisedQuestion;

/** Where a bank learns what administrators have made of its questions. */
public interface BankRevisions {

    /** For each question that was added, revised or withdrawn the version of its stream. */
    Map<String, Long> versions();

    /** Those of the named questions that were. */
    List<RevisedQuestion> questions(Set<String> ids);
}
