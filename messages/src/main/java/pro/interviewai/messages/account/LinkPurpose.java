package pro.interviewai.messages.account;

/** What a mailed link is good for; one made for one purpose is none for another. */
public enum LinkPurpose {
    /** Confirms that an address is one's own. */
    VERIFY_EMAIL,
    /** Replaces a forgotten password. */
    RESET_PASSWORD,
    /** Agrees to another address. */
    CHANGE_EMAIL
}
