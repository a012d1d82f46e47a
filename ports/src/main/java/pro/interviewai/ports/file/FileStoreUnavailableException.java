package pro.interviewai.ports.file;

import org.jspecify.annotations.Nullable;

/** The place where files are kept cannot be reached or refuses. Its message names neither a person nor a secret. */
public final class FileStoreUnavailableException extends RuntimeException {
    public FileStoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
