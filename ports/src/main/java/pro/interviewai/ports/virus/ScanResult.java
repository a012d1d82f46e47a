package pro.interviewai.ports.virus;

/** What a scanner says of a file. */
public sealed interface ScanResult {

    /** Nothing is known against it; where nothing scans, nothing was looked for. */
    record Clean() implements ScanResult {}

    /** @param signature name under which the scanner knows what it found */
    record Infected(String signature) implements ScanResult {}
}
