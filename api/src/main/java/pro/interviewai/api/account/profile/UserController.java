package pro.interviewai.api.account.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.account.EmailIndex;
import pro.interviewai.api.account.MailAddress;
import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.account.AccountPage;
import pro.interviewai.messages.account.AccountQuery.FindAccountByEmail;
import pro.interviewai.messages.account.AccountQuery.FindAccounts;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;

/** Who has an account. */
@RestController
@Access(Audience.ADMINISTRATOR)
@Tag(name = "Administration")
class UserController {
    private final Dispatcher dispatcher;
    private final EmailIndex emailIndex;

    UserController(Dispatcher dispatcher, EmailIndex emailIndex) {
        this.dispatcher = dispatcher;
        this.emailIndex = emailIndex;
    }

    record UserSearch(@MailAddress String email) {}

    /** @param erasureAt when the account will be erased, if that was asked for */
    record KnownUser(
            String id,
            String email,
            String firstName,
            String lastName,
            Role role,
            String language,
            boolean emailVerified,
            Instant createdAt,
            @Nullable Instant erasureAt) {

        static KnownUser of(AccountView account) {
            return new KnownUser(
                    account.id(),
                    account.email(),
                    account.firstName(),
                    account.lastName(),
                    account.role(),
                    account.language(),
                    account.emailVerified(),
                    account.createdAt(),
                    account.erasureAt());
        }
    }

    /**
     * @param users without those who were erased, so a page may be shorter than asked for
     * @param page 0 for the first
     * @param total number of accounts over all pages, erased ones among them
     */
    record UserPage(List<KnownUser> users, int page, int size, long total) {}

    @GetMapping("/api/v1/admin/users")
    @Operation(summary = "List accounts, latest registration first", description = "For administrators.")
    UserPage users(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var found = dispatcher.answer(new FindAccounts(page, size), AccountPage.class);
        return new UserPage(
                found.accounts().stream().map(KnownUser::of).toList(), found.page(), found.size(), found.total());
    }

    @PostMapping("/api/v1/admin/users/search")
    @Operation(
            summary = "Find the account that has an email address",
            description = "For administrators. A page of one account, or of none.")
    UserPage find(@Valid @RequestBody UserSearch search) {
        var index = emailIndex.of(NormalizedEmail.of(search.email()).orElseThrow());
        var found = dispatcher.find(new FindAccountByEmail(index), AccountView.class).stream()
                .map(KnownUser::of)
                .toList();
        return new UserPage(found, 0, 1, found.size());
    }
}
