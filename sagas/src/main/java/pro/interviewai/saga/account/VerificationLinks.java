package pro.interviewai.saga.account;

import java.net.URI;

/** Makes the links that confirm an address. */
public interface VerificationLinks {

    /** The address of the page that confirms; only this server can have made it. */
    URI linkFor(String userId, String verificationId);
}
