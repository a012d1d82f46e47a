package pro.interviewai.gateways.audio;

import java.util.Optional;

/** Encrypts audio with the key of the person who speaks in it. */
public interface AudioSeal {

    byte[] seal(String userId, String place, byte[] audio);

    /** Empty once the person's key is destroyed. */
    Optional<byte[]> open(String userId, String place, byte[] sealed);
}
