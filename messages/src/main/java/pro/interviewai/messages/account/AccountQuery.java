package pro.interviewai.messages.account;

/** What can be asked about accounts and signed-in devices. */
public sealed interface AccountQuery {

    /** As {@code atLeastVersion}: answer at once with what is known. */
    long ANY_VERSION = -1;

    /**
     * One's own account, answered by an optional {@link AccountView}.
     *
     * @param atLeastVersion waits a moment until the account is known up to this sequence number of its stream; 0 waits
     *     until it is known at all, {@link #ANY_VERSION} does not wait
     */
    record FindAccount(UserId userId, long atLeastVersion) implements AccountQuery {
        public FindAccount(UserId userId) {
            this(userId, ANY_VERSION);
        }
    }

    /**
     * What a sign-in is checked against, answered by an optional {@link CredentialsView}.
     *
     * @param soon waits a moment until somebody is known to have the address
     */
    record FindCredentials(String emailIndex, boolean soon) implements AccountQuery {
        public FindCredentials(String emailIndex) {
            this(emailIndex, false);
        }
    }

    /** Who has an address, answered by an optional {@link AccountView}. */
    record FindAccountByEmail(String emailIndex) implements AccountQuery {}

    /** Whose account a provider's person is, answered by an optional {@link AccountView}. */
    record FindByProvider(Provider provider, String subjectIndex) implements AccountQuery {}

    /** One's picture, answered by an optional {@link AvatarView}. */
    record FindAvatar(UserId userId) implements AccountQuery {}

    /** A signed-in device, answered by an optional {@link LoginSessionView}; waits as {@link FindAccount} does. */
    record FindLoginSession(LoginSessionId sessionId, long atLeastVersion) implements AccountQuery {}

    /** All devices of a person that have not been signed out, answered by a list of {@link LoginSessionView}, latest first. */
    record FindLoginSessions(UserId userId) implements AccountQuery {}

    /** Everybody who has an account, those who registered last first, answered by an {@link AccountPage}. */
    record FindAccounts(int page, int size) implements AccountQuery {}
}
