package pro.interviewai.proving.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

/** Events like those of the product: an answer of some seventy words, sealed with its giver's key. */
final class Past {
    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ANSWER =
            "First I would measure, then change one thing at a time and compare. ".repeat(6);
    private static final Question QUESTION = new Question(
            "past-1",
            1,
            1,
            InterviewType.TECHNICAL,
            "past",
            Difficulty.MID,
            "What would you do?",
            List.of("measures first", "compares before and after"),
            List.of(),
            null,
            List.of());

    private Past() {}

    static DomainEventMessage<InterviewEvent> answer(String interview, String user, long sequence) {
        return answer(interview, user, sequence, SOME_DAY);
    }

    static DomainEventMessage<InterviewEvent> answer(String interview, String user, long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                "Interview",
                interview,
                sequence,
                new AnswerSubmitted(
                        interview, user, null, QUESTION, "a" + sequence, AnswerType.TEXT, ANSWER, null, 60.0, SOME_DAY),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }
}
