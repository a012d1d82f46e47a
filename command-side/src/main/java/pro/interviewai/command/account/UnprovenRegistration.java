package pro.interviewai.command.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;

/**
 * What was said at registration, as long as nobody has confirmed the address. Anybody may have said it, so the next one to
 * register replaces it, and once that was done with another password, a mailed link alone no longer tells whose it is.
 *
 * @param passwordHash of the latest; null once erased
 * @param replacements how often that was done
 * @param contested whether more than one password was among them
 */
record UnprovenRegistration(
        @Nullable String passwordHash,
        @Nullable String firstName,
        @Nullable String lastName,
        String language,
        int replacements,
        boolean contested) {
    private static final int NOTED_AT_ONCE = 10;

    static final UnprovenRegistration NONE = new UnprovenRegistration(null, null, null, "", 0, false);

    static UnprovenRegistration of(AccountRegistered event) {
        return new UnprovenRegistration(
                event.passwordHash(), event.firstName(), event.lastName(), event.language(), 0, false);
    }

    UnprovenRegistration after(RegistrationReplaced event) {
        return new UnprovenRegistration(
                event.passwordHash(),
                event.firstName(),
                event.lastName(),
                event.language(),
                replacements + 1,
                contested || !Objects.equals(passwordHash, event.passwordHash()));
    }

    boolean says(RegistrationReplaced other) {
        return other.passwordHash().equals(passwordHash)
                && other.firstName().equals(firstName)
                && other.lastName().equals(lastName)
                && other.language().equals(language);
    }

    /** The hash that holds after the command: a password that comes again is not hashed anew. */
    String hashOf(RepeatRegistration command) {
        String known = command.knownHash();
        return known != null && known.equals(passwordHash) ? known : command.passwordHash();
    }

    /**
     * Whether another one is noted even if no letter may follow. Not all are, so that nobody fills the log; but none is passed
     * over by which a link alone would go on to let in somebody else.
     */
    boolean isReplacedAtOnceBy(RegistrationReplaced other) {
        boolean anotherPassword = !Objects.equals(passwordHash, other.passwordHash());
        return replacements < NOTED_AT_ONCE || !contested && anotherPassword;
    }

    boolean isProvenBy(@Nullable String hash) {
        return !contested || hash != null && hash.equals(passwordHash);
    }
}
