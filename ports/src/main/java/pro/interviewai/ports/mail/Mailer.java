package pro.interviewai.ports.mail;

/** Sends mail. */
public interface Mailer {

    /**
     * Returns once the letter is in safe hands: accepted by the mail server or durably on disk. Handing over the same
     * letter again does no harm; at worst it arrives twice under the same Message-ID.
     *
     * @throws MailNotSentException if it was not accepted; it may be handed over again later
     */
    void send(Mail mail);

    /**
     * Removes what is still kept of the letters to a person, who is erased; a letter that has left is with its receiver.
     *
     * @return how many were removed
     */
    int forget(String userId);
}
