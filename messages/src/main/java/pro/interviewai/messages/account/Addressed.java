package pro.interviewai.messages.account;

import pro.interviewai.messages.account.AccountEvent.AccountRegistered;

/** An event that its account's owner is written to about. Address and name are null once erased. */
public interface Addressed {
    /** The name of somebody who is greeted without one, since whoever reads may not be who said it. */
    String UNNAMED = "";

    String userId();

    String email();

    String firstName();

    /** ISO 639-1 code, as of {@link AccountRegistered}. */
    String language();
}
