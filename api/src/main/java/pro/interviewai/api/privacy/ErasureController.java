package pro.interviewai.api.privacy;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Done;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.ClientAddress;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.Reauthentication;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.RequestErasure;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;

/** Leaving: in thirty days, with time to think it over, or at once and for good. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Privacy")
class ErasureController {
    private static final Duration GRACE = Duration.ofDays(30);
    private static final int MAXIMUM = 1000;

    private final Dispatcher dispatcher;
    private final Reauthentication reauthentication;
    private final Clock clock;

    ErasureController(Dispatcher dispatcher, Reauthentication reauthentication, Clock clock) {
        this.dispatcher = dispatcher;
        this.reauthentication = reauthentication;
        this.clock = clock;
    }

    /** Shows that it is the person. */
    record PasswordRequest(@NotNull @Size(max = MAXIMUM) String password) {
        @Override
        public String toString() {
            return "PasswordRequest";
        }
    }

    /** @param erasureAt until when it can be taken back */
    record DeletionResponse(Instant erasureAt) {}

    @PostMapping("/api/v1/users/profile/deletion")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Schedule the erasure of your account in thirty days",
            description = "All devices are signed out. Until then, you can sign in and cancel it.")
    DeletionResponse request(
            SignedIn user, HttpServletRequest connection, @Valid @RequestBody PasswordRequest request) {
        reauthentication.confirm(user, request.password(), ClientAddress.of(connection));
        Instant now = clock.instant();
        var account = dispatcher.carryOut(
                new RequestErasure(user.userId(), now.plus(GRACE), now),
                version -> new FindAccount(user.userId(), version),
                AccountView.class);
        return new DeletionResponse(requireNonNull(account.erasureAt()));
    }

    @DeleteMapping("/api/v1/users/profile/deletion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel the scheduled erasure")
    void cancel(SignedIn user) {
        dispatcher.carryOut(
                new CancelErasure(user.userId(), clock.instant()),
                version -> new FindAccount(user.userId(), version),
                AccountView.class);
    }

    @PostMapping("/api/v1/privacy/erasure")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Erase everything about you, now and for good",
            description = "All devices are signed out at once; within moments the key to your data is destroyed. This"
                    + " cannot be undone. Administrators lose their role first (409 ADMINISTRATOR_NOT_ERASABLE).")
    Done erase(SignedIn user, HttpServletRequest connection, @Valid @RequestBody PasswordRequest request) {
        reauthentication.confirm(user, request.password(), ClientAddress.of(connection));
        long version = dispatcher.carryOut(new BeginErasure(user.userId(), clock.instant()));
        dispatcher.awaitEnd(version, atLeast -> new FindAccount(user.userId(), atLeast), AccountView.class);
        return Done.because("Your data is being erased. All your devices have been signed out.");
    }
}
