package pro.interviewai.messages.interview;

import pro.interviewai.messages.NotPersonalData;

/**
 * Where a forked interview comes from.
 *
 * @param interviewId the interview that it goes on from
 * @param sequence number of the last event there that it takes over, 0 for the first
 */
public record ForkOrigin(
        @NotPersonalData String interviewId,
        @NotPersonalData long sequence) {}
