package pro.interviewai.api.security;

import pro.interviewai.messages.ProblemException;

/** Before what cannot be taken back: makes sure that whoever is signed in is the person and not somebody at their desk. */
public interface Reauthentication {

    /**
     * @param address of the connection
     * @throws ProblemException WRONG_PASSWORD or TOO_MANY_FAILED_SIGN_INS
     */
    void confirm(SignedIn user, String password, String address);
}
