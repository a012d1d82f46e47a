package pro.interviewai.messages.interview;

/** Everything that a new interview takes over from a moment of another one. */
public record ForkPoint(ForkOrigin origin, InterviewConfig config, TakenOver takenOver, String bankVersion) {}
