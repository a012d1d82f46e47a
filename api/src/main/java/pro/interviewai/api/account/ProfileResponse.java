package pro.interviewai.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;

/**
 * One's own account.
 *
 * @param erasureAt when it will be erased, if that was asked for; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileResponse(
        String id,
        String email,
        String firstName,
        String lastName,
        Role role,
        String language,
        Instant createdAt,
        @Nullable Instant erasureAt) {

    static ProfileResponse of(AccountView account) {
        return new ProfileResponse(
                account.id(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.role(),
                account.language(),
                account.createdAt(),
                account.erasureAt());
    }
}
