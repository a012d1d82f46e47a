package pro.interviewai.messages.interview;

import java.util.Set;

/** Ids of the bank's questions that a user was asked before. */
public record SeenQuestions(Set<String> ids) {
    public SeenQuestions {
        ids = Set.copyOf(ids);
    }
}
