package pro.interviewai.api.account.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** What an administrator lets others do. */
@RestController
@Access(Audience.ADMINISTRATOR)
@Tag(name = "Administration")
class RoleController {
    private final Dispatcher dispatcher;
    private final Clock clock;

    RoleController(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    record RoleRequest(@NotNull Role role) {}

    record RoleResponse(String userId, Role role) {}

    @PutMapping("/api/v1/admin/users/{userId}/role")
    @Operation(
            summary = "Change the role of an account",
            description =
                    "For administrators. It takes effect from the account's next request on, with tokens issued before as"
                            + " well. Nobody changes their own role (409 OWN_ROLE_UNCHANGEABLE).")
    RoleResponse change(SignedIn admin, @PathVariable String userId, @Valid @RequestBody RoleRequest request) {
        var user = new UserId(userId);
        var account = dispatcher.carryOut(
                new ChangeRole(user, request.role(), admin.userId(), clock.instant()),
                version -> new FindAccount(user, version),
                AccountView.class);
        return new RoleResponse(account.id(), account.role());
    }
}
