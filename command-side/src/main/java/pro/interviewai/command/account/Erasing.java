package pro.interviewai.command.account;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountCommand.RequestErasure;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ErasureCancelled;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PersonErased;

/** How a person's erasure is asked for, taken back, begun and done. */
final class Erasing {
    private Erasing() {}

    static List<AccountEvent> requested(AccountState state, RequestErasure request) {
        AdministratorsAreNotErased.check(state.role);
        var to = state.addressee();
        return to == null || state.erasureAt != null || state.erasureBegun
                ? List.of()
                : List.of(new ErasureRequested(
                        state.userId, to.email(), to.firstName(), to.language(), request.eraseAt(), request.at()));
    }

    static List<AccountEvent> cancelled(AccountState state, CancelErasure cancel) {
        return state.erasureAt == null || state.erasureBegun
                ? List.of()
                : List.of(new ErasureCancelled(state.userId, cancel.at()));
    }

    static List<AccountEvent> begun(AccountState state, BeginErasure begin) {
        AdministratorsAreNotErased.check(state.role);
        return begun(state, begin.at());
    }

    /** A deadline of a request that was taken back means nothing. */
    static List<AccountEvent> graceOver(AccountState state, Instant due, Instant at) {
        return due.equals(state.erasureAt) ? begun(state, at) : List.of();
    }

    /** Whoever has not confirmed the address gives way to somebody who has, and what was said with it is erased. */
    static List<AccountEvent> gaveWay(AccountState state, Instant at) {
        return state.verified ? List.of() : begun(state, at);
    }

    static List<AccountEvent> confirmed(AccountState state, ConfirmErasure confirm) {
        return state.erasureBegun && !state.erased
                ? List.of(new PersonErased(state.userId, confirm.removed(), confirm.at()))
                : List.of();
    }

    private static List<AccountEvent> begun(AccountState state, Instant at) {
        return List.of(new ErasureBegun(state.userId, at));
    }
}
