package pro.interviewai.eventlog.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/**
 * Turns a value such as a normalised e-mail address into a look-up value that tells nothing without the master key: the
 * hexadecimal HMAC-SHA256 under a key derived from it. Equal values give equal results on every node; the caller
 * normalises (case, spaces, Unicode form) before.
 */
public final class BlindIndex {
    private final SecretKey key;

    public BlindIndex(MasterKey master) {
        this.key = master.derive("blind-index", "HmacSHA256");
    }

    /** 64 hexadecimal digits. */
    public String of(String value) {
        return HexFormat.of().formatHex(Keys.hmac(key).doFinal(value.getBytes(StandardCharsets.UTF_8)));
    }
}
