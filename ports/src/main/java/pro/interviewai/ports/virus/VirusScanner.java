package pro.interviewai.ports.virus;

/** Looks into files before anything else does. */
public interface VirusScanner {

    /** Whether files are scanned at all; people are told where they are not. */
    boolean scans();

    /** @throws ScannerUnavailableException when a scanner is meant to look and does not, or not to the end */
    ScanResult scan(byte[] file);
}
