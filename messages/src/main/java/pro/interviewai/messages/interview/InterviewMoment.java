package pro.interviewai.messages.interview;

import java.time.Instant;

/** A moment in the past of an interview. */
public sealed interface InterviewMoment {

    /** Right after the event with this number, 0 for the first. */
    record AfterStep(long sequence) implements InterviewMoment {}

    /** After everything that had happened by then. */
    record AtTime(Instant time) implements InterviewMoment {}

    /** After everything that has happened. */
    record Latest() implements InterviewMoment {}
}
