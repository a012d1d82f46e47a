package pro.interviewai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test that starts processes of its own wait until the browser's tests, which do so too, are over. */
public final class OneHeavy implements BeforeAllCallback {
    private static final String BROWSER = "e2e/run";
    private static final Path PROCESS = Path.of("..", "web", "target", "e2e.pid");

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        if (isHeavy(test.getRequiredTestClass()) && Files.exists(PROCESS)) {
            browser(Long.parseLong(Files.readString(PROCESS).strip()))
                    .ifPresent(running -> running.onExit().join());
        }
    }

    static boolean isHeavy(Class<?> test) {
        return test.getSimpleName().endsWith("E2E");
    }

    /** None if the process is over and its number is another's. */
    private static Optional<ProcessHandle> browser(long pid) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info().commandLine().orElse("").contains(BROWSER));
    }
}
