package pro.interviewai.app.subscription;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secrets between the application and its sandbox, which live as long as the process.
 *
 * @param apiKey with which the sandbox is spoken to
 * @param webhookSecret by which its messages are signed
 */
record SandboxAccount(String apiKey, String webhookSecret) {
    private static final int BYTES = 24;

    static SandboxAccount random(SecureRandom random) {
        return new SandboxAccount("sk_test_" + secret(random), "whsec_" + secret(random));
    }

    private static String secret(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
