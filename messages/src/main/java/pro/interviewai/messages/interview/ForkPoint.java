package pro.interviewai.messages.interview;

import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * Everything that a new interview takes over from a moment of another one.
 *
 * @param saveHistory whether the history of the other one is saved; if not, that of the new one is not, either
 */
public record ForkPoint(
        ForkOrigin origin, InterviewConfig config, TakenOver takenOver, String bankVersion, boolean saveHistory) {}
