package pro.interviewai.ports.virus;

import org.jspecify.annotations.Nullable;

/** Nobody can say whether the file is clean, so it must not be let in. */
public final class ScannerUnavailableException extends RuntimeException {
    public ScannerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
