package pro.interviewai.eventlog.crypto;

import org.jspecify.annotations.Nullable;

/**
 * Under which name a key is kept: that of the person, or of something of that person which has a key of its own and is
 * to be forgotten before the person is. Such a key opens nothing without the person's, so it goes with that one too.
 */
public final class KeyName {
    private static final char APART = '/';

    private KeyName() {}

    /** @param ownKey what the key apart is for, null for the person's own */
    public static String of(String person, @Nullable String ownKey) {
        return ownKey == null ? person : person + APART + ownKey;
    }

    /** The person within whose key the named one stands; null if it is a person's own. */
    static @Nullable String person(String name) {
        int apart = name.indexOf(APART);
        return apart < 0 ? null : name.substring(0, apart);
    }
}
