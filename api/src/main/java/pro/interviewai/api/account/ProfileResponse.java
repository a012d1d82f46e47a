package pro.interviewai.api.account;

import java.time.Instant;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;

/** One's own account. */
record ProfileResponse(
        String id, String email, String firstName, String lastName, Role role, String language, Instant createdAt) {

    static ProfileResponse of(AccountView account) {
        return new ProfileResponse(
                account.id(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.role(),
                account.language(),
                account.createdAt());
    }
}
