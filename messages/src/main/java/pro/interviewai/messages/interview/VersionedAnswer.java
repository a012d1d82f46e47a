package pro.interviewai.messages.interview;

import pro.interviewai.messages.VersionedView;

/**
 * One answer as its interview has it.
 *
 * @param version of the interview's stream
 */
public record VersionedAnswer(AnswerView answer, long version) implements VersionedView {}
