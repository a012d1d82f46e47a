package pro.interviewai.api.account.registration;

/** Keeps robots from registering. Where there is none, nobody is asked for it. */
public interface Captcha {

    /**
     * A puzzle for one registration.
     *
     * @param algorithm of the hash, e.g. {@code SHA-256}
     * @param challenge the hash, in hexadecimal, of the salt followed by the number to be found
     * @param maxnumber the number is not greater
     * @param salt also says when the puzzle ends
     * @param signature by which the server knows its own puzzle again
     */
    record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    Challenge challenge();

    /** Whether this solves a challenge that is still open; a solution is accepted once. */
    boolean accepts(String solution);
}
