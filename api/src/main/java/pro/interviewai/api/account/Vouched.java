package pro.interviewai.api.account;

import pro.interviewai.messages.account.Provider;

/**
 * Somebody as a provider knows them.
 *
 * @param subject who they are there, always the same
 * @param email confirmed there; in its one form
 * @param lastName may be empty
 */
record Vouched(Provider provider, String subject, String email, String firstName, String lastName) {
    @Override
    public String toString() {
        return "Vouched[" + provider + "]";
    }
}
