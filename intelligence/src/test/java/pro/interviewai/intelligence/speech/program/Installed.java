package pro.interviewai.intelligence.speech.program;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;

/** Programs of this machine that a test needs: without them it is skipped, on the build server it fails. */
public final class Installed {
    private Installed() {}

    public static void require(String... programs) {
        for (var program : programs) {
            var there = Program.find(program).isPresent();
            if (!there && "true".equals(System.getenv("CI"))) {
                fail(program + " is not installed, of " + Arrays.toString(programs));
            }
            assumeTrue(there, program + " is not installed");
        }
    }
}
