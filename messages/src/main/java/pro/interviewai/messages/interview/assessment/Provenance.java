package pro.interviewai.messages.interview.assessment;

import pro.interviewai.messages.NotPersonalData;

/**
 * Where a judgement comes from, so that it can be checked and made again.
 *
 * @param source {@code local} or the name of the configured provider
 * @param engine the engine and its version
 * @param model the model that it used
 * @param rubricVersion version of the rules and of the question's key points
 * @param inputsHash SHA-256 in hex of everything that the engine was given
 */
public record Provenance(
        @NotPersonalData String source,
        @NotPersonalData String engine,
        @NotPersonalData String model,
        @NotPersonalData String rubricVersion,
        @NotPersonalData String inputsHash) {}
