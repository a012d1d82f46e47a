package pro.interviewai.messages.cv;

import pro.interviewai.messages.NotPersonalData;

/**
 * The file of an uploaded version.
 *
 * @param number of the version
 * @param key under which it is kept
 */
public record KeptFile(
        @NotPersonalData int number, @NotPersonalData String key) {}
