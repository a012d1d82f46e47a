package pro.interviewai.intelligence.scoring;

/**
 * Where a judgement comes from, so that it can be explained and repeated.
 *
 * @param source {@code local} for the engine in this process, else the provider
 * @param engine name and version of the method
 * @param model name of the model the method uses
 * @param rubricVersion the state of the key points judged by
 * @param inputsHash SHA-256 in hex over question, key points and answer
 */
public record Provenance(String source, String engine, String model, String rubricVersion, String inputsHash) {}
