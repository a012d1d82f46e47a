package pro.interviewai.saga.account;

import java.net.URI;
import pro.interviewai.messages.account.LinkPurpose;

/** Makes the links that letters carry. */
public interface AccountLinks {

    /**
     * The address of the page that does what the link is for; only this server can have made it.
     *
     * @param linkId tells this link from older ones of the same person
     */
    URI linkFor(LinkPurpose purpose, String userId, String linkId);
}
