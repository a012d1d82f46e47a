package pro.interviewai.api.account.password;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import pro.interviewai.api.limit.RateLimit;
import pro.interviewai.api.limit.RateLimits;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/**
 * Lets nobody guess passwords. Each attempt is counted before the password is looked at and given back when it is right,
 * so that a thousand attempts at once are counted like a thousand in a row; and an address that nobody has registered is
 * counted like any other, so that the answer tells nothing.
 */
@Component
public class FailedSignIns {
    private final RateLimits limits;

    FailedSignIns(RateLimits limits) {
        this.limits = limits;
    }

    /** @param last whether no further one is allowed for now */
    public record Attempt(String account, String address, boolean last) {}

    /**
     * @param account under which the account is looked up
     * @param address of the connection
     * @throws ProblemException TOO_MANY_FAILED_SIGN_INS when the account or the address has had its share
     */
    public Attempt begin(String account, String address) {
        var fromAddress = limits.take(RateLimit.ADDRESS_FAILURES, address);
        if (!fromAddress.granted()) {
            throw new ProblemException(AccountProblem.TOO_MANY_FAILED_SIGN_INS, fromAddress.waitTime());
        }
        var toAccount = limits.take(RateLimit.ACCOUNT_FAILURES, account);
        if (!toAccount.granted()) {
            throw new ProblemException(AccountProblem.TOO_MANY_FAILED_SIGN_INS, toAccount.waitTime());
        }
        return new Attempt(account, address, toAccount.remaining() == 0);
    }

    /** Has the password compared; an attempt whose turn does not come tells nothing and is given back. */
    public boolean compared(Attempt attempt, BooleanSupplier comparison) {
        try {
            return comparison.getAsBoolean();
        } catch (ProblemException notCompared) {
            limits.giveBack(RateLimit.ADDRESS_FAILURES, attempt.address());
            limits.giveBack(RateLimit.ACCOUNT_FAILURES, attempt.account());
            throw notCompared;
        }
    }

    public void failed(Attempt attempt) {
        if (attempt.last()) {
            limits.shut(RateLimit.ACCOUNT_FAILURES, attempt.account());
        }
    }

    /** Whoever has chosen a new password by a mailed link may sign in with it at once. */
    void forgive(String account) {
        limits.forget(RateLimit.ACCOUNT_FAILURES, account);
    }

    public void succeeded(Attempt attempt) {
        limits.giveBack(RateLimit.ADDRESS_FAILURES, attempt.address());
        forgive(attempt.account());
    }
}
