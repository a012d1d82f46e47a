package pro.interviewai.api.ai;

/**
 * What a client may choose of the engines that hear.
 *
 * @param model the only one that may be asked for
 */
public record TranscriptionSettings(String model) {}
