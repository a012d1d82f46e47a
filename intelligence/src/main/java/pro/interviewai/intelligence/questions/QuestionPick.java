package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.SortedSet;

/** The answer to a request for questions: all of them in their order, or why they cannot be given. */
public sealed interface QuestionPick {

    /** As many distinct questions as asked for, in the order to ask them. */
    record Picked(List<BankQuestion> questions) implements QuestionPick {
        public Picked {
            questions = List.copyOf(questions);
        }
    }

    /** The bank has no such domain. */
    record UnknownDomain(String domain, SortedSet<String> known) implements QuestionPick {}

    /** Even with every wish relaxed that may be, the bank holds fewer questions of the type. */
    record TooFew(int available, int wanted) implements QuestionPick {}
}
