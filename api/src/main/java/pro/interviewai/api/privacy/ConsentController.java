package pro.interviewai.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.AccountCommand;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.ConsentView;

/** What one has agreed to. Each consent and each withdrawal is an event. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping("/api/v1/privacy/consents")
@Tag(name = "Privacy")
class ConsentController {
    private final Dispatcher dispatcher;
    private final Clock clock;

    ConsentController(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** @param consents those that hold and those that were withdrawn, the oldest first */
    record ConsentsResponse(List<ConsentView> consents) {
        static ConsentsResponse of(AccountView account) {
            return new ConsentsResponse(account.consents());
        }
    }

    @GetMapping
    @Operation(summary = "List your consents and when you gave them")
    ConsentsResponse list(SignedIn user) {
        return ConsentsResponse.of(dispatcher.read(new FindAccount(user.userId()), AccountView.class));
    }

    @PutMapping("/{purpose}")
    @Operation(summary = "Give an optional consent")
    ConsentsResponse give(SignedIn user, @PathVariable ConsentPurpose purpose) {
        return carryOut(user, new GiveConsent(user.userId(), purpose, ConsentPurpose.TEXT_VERSION, clock.instant()));
    }

    @DeleteMapping("/{purpose}")
    @Operation(summary = "Withdraw a consent")
    ConsentsResponse withdraw(SignedIn user, @PathVariable ConsentPurpose purpose) {
        return carryOut(user, new WithdrawConsent(user.userId(), purpose, clock.instant()));
    }

    private ConsentsResponse carryOut(SignedIn user, AccountCommand command) {
        return ConsentsResponse.of(
                dispatcher.carryOut(command, version -> new FindAccount(user.userId(), version), AccountView.class));
    }
}
