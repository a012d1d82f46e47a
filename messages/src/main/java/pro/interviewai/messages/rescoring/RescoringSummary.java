package pro.interviewai.messages.rescoring;

import org.jspecify.annotations.Nullable;

/**
 * What judging the history again came to.
 *
 * @param answers how many were judged again
 * @param compared of how many of them there is a score from before and one from now
 * @param averageBefore of those, 0–10; none where there are none
 * @param averageNow of those, 0–10; none where there are none
 * @param changed of how many the score moved by a point or more
 */
public record RescoringSummary(
        long answers,
        long compared,
        @Nullable Double averageBefore,
        @Nullable Double averageNow,
        long changed) {}
