package pro.interviewai.gateways.audio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Encrypts audio with the key of the person who speaks in it, or with one apart. */
public interface AudioSeal {

    byte[] seal(String userId, @Nullable String ownKey, String place, byte[] audio);

    /** Empty once that key is destroyed. */
    Optional<byte[]> open(String userId, @Nullable String ownKey, String place, byte[] sealed);
}
